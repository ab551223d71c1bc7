FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node setup/main.mjs
# Only generating needs Prisma's command line and what it brings, which is most of everything. The npm of
# the image would keep it, as an optional peer of the client, and vitest as one of better-auth.
RUN npx --yes npm@11.19.1 uninstall --no-save --omit=dev --no-audit --no-fund prisma typescript vitest

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
# A first start makes the database; an answer may take a while then.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself and not npm: npm leaves the server behind when it is told to stop.
CMD ["node", "start.mjs"]

import type { Door } from './door.ts'

type Asked = { json?: unknown; headers?: Record<string, string> }

/** A browser: it keeps the cookies it is given, says which page asks. */
export function aBrowser({ url, call }: Pick<Door, 'url' | 'call'>, origin: string | null = url) {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (sets: string[]) => {
    for (const set of sets) {
      const [pair = ''] = set.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      if (/max-age=0/i.test(set)) cookies.delete(name)
      else cookies.set(name, pair.slice(name.length + 1))
    }
  }
  return {
    cookies,
    cookie,
    async ask(method: string, path: string, { json, headers }: Asked = {}) {
      const answer = await call(method, path, {
        key: null,
        ...(json !== undefined && { json }),
        headers: {
          ...(cookies.size > 0 && { cookie: cookie() }),
          ...(origin !== null && { origin }),
          ...headers,
        },
      })
      keep(answer.headers.getSetCookie())
      return { ...answer, sets: answer.headers.getSetCookie() }
    },
    signIn(email: string, password: string) {
      return this.ask('POST', '/api/v1/auth/sign-in', { json: { email, password } })
    },
  }
}

export type Browser = ReturnType<typeof aBrowser>

import { randomBytes } from 'node:crypto'

/** How many sends one process may have under way, and so how many one kill can leave in doubt. */
export const CONCURRENCY = 4

export const SECRETS = {
  BOOTSTRAP_KEY: `csk_${randomBytes(32).toString('base64url')}`,
  SECRET_KEY: randomBytes(32).toString('base64url'),
  SIMULATOR_SECRET: randomBytes(32).toString('base64url'),
}

/** Everything that takes seconds in life takes fractions of one here; what is empty is not set, whatever .env says. */
export const SETTINGS: Record<string, string> = {
  ...SECRETS,
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  TURN_QUIET_SECONDS: '0.2',
  TURN_MAX_SECONDS: '1',
  LEASE_SECONDS: '2',
  SWEEP_SECONDS: '0.3',
  SEND_TIMEOUT_SECONDS: '1',
  UNSURE_AFTER_SECONDS: '4',
  DRAIN_SECONDS: '5',
  WORKER_CONCURRENCY: String(CONCURRENCY),
  DATABASE_CONNECTIONS: '8',
  CONTACT_MESSAGES_PER_MINUTE: '100000',
  AUDIT_CHECKPOINT_FILE: '',
  AUDIT_CHECKPOINT_URL: '',
  OTEL_EXPORTER_OTLP_ENDPOINT: '',
}

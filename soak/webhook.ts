import { signature } from '../src/adapters/channel/simulator.ts'

const PATIENCE_MS = 10_000

/** Delivers one signed webhook. True once the desk has answered 200: only then may the provider forget it. */
export async function postWebhook(
  url: string,
  secret: string,
  events: object[],
  patienceMs = PATIENCE_MS,
): Promise<boolean> {
  const raw = Buffer.from(JSON.stringify({ events }))
  const headers = {
    'content-type': 'application/json',
    'x-hub-signature-256': signature(Buffer.from(secret), raw),
  }
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(url, { method: 'POST', headers, body: raw, signal })
    await response.arrayBuffer()
    return response.status === 200
  } catch {
    // A door that is down or too slow: the provider delivers again.
    return false
  }
}

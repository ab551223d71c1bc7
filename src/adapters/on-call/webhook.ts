import type { Page } from '../../ports-assistant.ts'

const TIMEOUT_MS = 10_000

/** Posts each call to whatever calls people: a pager, a chat. Throws when it was not taken. */
export const pageWebhook =
  (url: string, timeoutMs = TIMEOUT_MS) =>
  async (page: Page): Promise<void> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(page),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    await response.body?.cancel()
    // The address may hold a token, so it is not told.
    if (!response.ok) throw new Error(`the on-call webhook answered ${response.status}`)
  }

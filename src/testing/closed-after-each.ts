import { afterEach } from 'vitest'

/** What a test opens and puts here is closed behind it, what was opened last first. */
export function closedAfterEach(): (() => Promise<void>)[] {
  const closers: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close()
  })
  return closers
}

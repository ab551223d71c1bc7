/** Work that goes on without a pause holds up everybody else in this process. */
const PAUSE_AFTER_MS = 8

/** Does one thing after the other, and lets others in between. */
export async function breathing<T, Outcome>(
  all: Iterable<T>,
  act: (each: T) => Outcome,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  let pausedAt = performance.now()
  for (const each of all) {
    if (performance.now() - pausedAt > PAUSE_AFTER_MS) {
      await new Promise((resolve) => setImmediate(resolve))
      pausedAt = performance.now()
    }
    outcomes.push(act(each))
  }
  return outcomes
}

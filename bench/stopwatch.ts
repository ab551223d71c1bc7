import { percentile } from './figures.ts'
import type { Rate } from './load-words.ts'

/** Counts what ends between the warm-up and the end. */
export function openStopwatch({ warmMs, measureMs }: { warmMs: number; measureMs: number }) {
  const from = performance.now() + warmMs
  const to = from + measureMs
  const times: number[] = []
  return {
    isOver: () => performance.now() >= to,
    took(ms: number): void {
      const now = performance.now()
      if (now >= from && now < to) times.push(ms)
    },
    outcome: (): Rate => ({
      rows: times.length,
      perSecond: times.length / (measureMs / 1000),
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      p99: percentile(times, 0.99),
    }),
  }
}

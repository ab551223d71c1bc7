import { expect, test } from 'vitest'
import { openMetrics } from './metrics.ts'

test('counts are shown by outcome', async () => {
  const metrics = openMetrics()
  metrics.count('turn', 'held')
  metrics.count('turn', 'held')
  metrics.count('send', 'accepted')
  const { text } = await metrics.render()
  expect(text).toContain('countersign_turns_total{outcome="held"} 2')
  expect(text).toContain('countersign_sends_total{outcome="accepted"} 1')
})

test('a gauge is read when somebody asks, and forgets what is gone', async () => {
  const metrics = openMetrics()
  let waiting: Record<string, number> = { held: 3, gathering: 1 }
  metrics.gauge(
    { name: 'countersign_turns', help: 'Turns by state', label: 'state' },
    async () => waiting,
  )
  expect((await metrics.render()).text).toContain('countersign_turns{state="gathering"} 1')
  waiting = { held: 4 }
  const { text } = await metrics.render()
  expect(text).toContain('countersign_turns{state="held"} 4')
  expect(text).not.toContain('gathering')
})

test('a gauge that cannot be read, or not soon, spoils no other', async () => {
  const metrics = openMetrics()
  metrics.gauge({ name: 'countersign_broken', help: 'Broken', label: 'x' }, () =>
    Promise.reject(new Error('away')),
  )
  metrics.gauge({ name: 'countersign_thrown', help: 'Thrown', label: 'x' }, () => {
    throw new Error('away')
  })
  metrics.gauge({ name: 'countersign_slow', help: 'Slow', label: 'x' }, () => new Promise(() => {}))
  metrics.gauge({ name: 'countersign_fine', help: 'Fine', label: 'x' }, async () => ({ a: 1 }))
  await metrics.render()
  const { text } = await metrics.render()
  expect(text).toContain('countersign_fine{x="a"} 1')
  for (const name of ['broken', 'thrown', 'slow'])
    expect(text).toMatch(
      new RegExp(`countersign_gauge_failures_total\\{gauge="countersign_${name}"\\} [12]`),
    )
})

test('two sets of figures do not mix', async () => {
  const [one, two] = [openMetrics(), openMetrics()]
  one.webhook('accepted')
  expect((await two.render()).text).not.toContain('outcome="accepted"')
})

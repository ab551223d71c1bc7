import { z } from 'zod'
import { datesIn } from '../../src/core/local/dates.ts'
import { overlaps } from '../../src/core/local/span.ts'
import { reader, share } from './learned.ts'
import { measurement } from './task.ts'

const Several = z
  .object({
    id: z.string(),
    domain: z.string(),
    text: z.string(),
    intents: z.array(z.string()),
    slots: z.array(
      z.object({ slot: z.string(), start: z.number(), end: z.number(), value: z.json() }),
    ),
  })
  .transform(({ id, domain, text, intents, slots }) => ({
    id,
    input: text,
    label: { domain, intents, dates: slots.flatMap(dateOf) },
  }))

type Day = { start: number; end: number; value: string }
const Calendar = z.object({ day: z.number(), month: z.number(), year: z.number() })
const Period = z.object({ from: Calendar, to: Calendar })

/** The slots that say which day it is. */
function dateOf({ start, end, value }: { start: number; end: number; value: unknown }): Day[] {
  const shown = ({ year, month, day }: z.infer<typeof Calendar>) =>
    [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  const day = Calendar.safeParse(value)
  if (day.success) return [{ start, end, value: shown(day.data) }]
  const period = Period.safeParse(value)
  if (!period.success) return []
  return [{ start, end, value: `${shown(period.data.from)}/${shown(period.data.to)}` }]
}

type Wanted = { domain: string; intents: string[]; dates: Day[] }
type Found = { intents: string[]; dates: Day[] }

/** Labels that come several at a time: a set of them is learned as one intent. Days count from the set's own date. */
export const several = measurement<string, Wanted, Found>({
  set: 'intent_slots_nlupp',
  folder: 'intent_slots_nlupp',
  row: Several,
  folds: 4,
  async open({ examples, model }) {
    const sets = examples.map(({ id, input, label }) => ({
      id,
      input,
      label: label.intents.toSorted().join('+') || null,
    }))
    const predict = await reader(sets, model)
    return async (asked) => {
      const found = await predict(asked)
      return found.map(({ intent, isOutside }, place) => ({
        intents: isOutside ? [] : intent.split('+'),
        dates: datesIn(asked[place]?.input ?? '', { today: '2022-03-15', dayFirst: true }),
      }))
    }
  },
  figures(judged) {
    const both = judged.map(
      ({ label, prediction }) =>
        prediction.intents.filter((one) => label.intents.includes(one)).length,
    )
    const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0)
    const said = sum(judged.map(({ prediction }) => prediction.intents.length))
    const wanted = sum(judged.map(({ label }) => label.intents.length))
    const days = judged.flatMap(({ label, prediction }) =>
      label.dates.map((day) =>
        prediction.dates.some((each) => overlaps(each, day) && each.value === day.value),
      ),
    )
    return [
      { metric: 'intents, micro F1', value: (2 * sum(both)) / (said + wanted) },
      { metric: 'days with their value', value: share(days, (isSo) => isSo), rows: days.length },
    ]
  },
})

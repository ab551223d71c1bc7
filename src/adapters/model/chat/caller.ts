import type { ModelAnswer, Usage } from '../../../ports-assistant.ts'
import { type Asker, type AskerOptions, openAsker } from './asker.ts'
import { type Deadline, openDeadline } from './deadline.ts'
import { openPlaces } from './places.ts'
import type { Ask, Heard, Provider } from './provider.ts'
import type { openStanding } from './standing.ts'
import { openTally, type Prices, type Tally, troubleOf } from './tally.ts'

type CallerOptions = Omit<AskerOptions, 'heard'> & {
  prices: Prices
  concurrency: number
  standing: Pick<ReturnType<typeof openStanding>, 'spent' | 'note'>
  note(usage: Usage): Promise<void>
}

export type Read<T> = { kind: 'fits'; value: T } | { kind: 'wrong'; because: string[] }
export type Question<T> = { ask: Ask; read: (text: string) => Read<T> }

type Ended<T> = { kind: 'answered'; value: T } | { kind: 'trouble'; because: string }

const WAITING_FOR_EACH = 8

/** Asks a model so that every fault ends, in time, in an answer that fits or in words that say why there is none. */
export function openCaller(provider: Provider, options: CallerOptions) {
  const { timeoutMs, concurrency, prices } = options
  const places = openPlaces(concurrency, concurrency * WAITING_FOR_EACH)
  const underWay = new Set<Deadline>()
  let isClosed = false
  const asker = openAsker(provider, {
    ...options,
    // What ends because the program does says nothing of the model.
    heard: (heard, isLeftAlone) => void (isClosed || options.standing.note(heard, isLeftAlone)),
  })

  async function within<T>(question: Question<T>, tally: Tally): Promise<Ended<T>> {
    if (isClosed) return trouble('The program is stopping.')
    const deadline = openDeadline(timeoutMs)
    underWay.add(deadline)
    try {
      if (await options.standing.spent()) return trouble('over budget')
      const giveBack = await places.take(deadline.signal)
      if (!giveBack) return trouble('The model is asked too much at once.')
      return await answered(question, (ask) => asker(ask, tally, deadline)).finally(giveBack)
    } catch {
      return trouble('The budget of the model could not be looked at.')
    } finally {
      underWay.delete(deadline)
      deadline.end()
    }
  }

  return {
    async call<T>(question: Question<T>): Promise<ModelAnswer<T>> {
      const tally = openTally(prices)
      const ended = await within(question, tally)
      const usage = tally.usage()
      const isKept = usage.calls === 0 || (await options.note(usage).then(yes, no))
      // A budget that is not kept is none.
      const answer = isKept ? ended : trouble('What the model cost could not be kept.')
      return { ...answer, usage, exchanges: tally.exchanges }
    },
    close: async () => {
      isClosed = true
      for (const deadline of underWay) deadline.end()
    },
  }
}

/** An answer that does not fit is sent back once, with what is wrong with it. */
async function answered<T>(
  { ask, read }: Question<T>,
  hear: (ask: Parameters<Asker>[0]) => Promise<Heard>,
): Promise<Ended<T>> {
  const first = await hear(ask)
  const reading = readingOf(first, read)
  if (reading.kind !== 'wrong') return reading
  const said = first.kind === 'said' ? first.text : ''
  const second = await hear({ ...ask, again: { said, wrong: complaint(reading.because) } })
  const repaired = readingOf(second, read)
  if (repaired.kind !== 'wrong') return repaired
  return trouble('The model twice did not answer in the form that was asked for.')
}

function readingOf<T>(
  heard: Heard,
  read: Question<T>['read'],
): Ended<T> | { kind: 'wrong'; because: string[] } {
  if (heard.kind === 'cut') return { kind: 'wrong', because: ['It was cut off: be much shorter.'] }
  if (heard.kind !== 'said') return trouble(troubleOf(heard))
  if (heard.text.trim() === '') return { kind: 'wrong', because: ['It was empty.'] }
  const reading = read(heard.text)
  return reading.kind === 'fits' ? { kind: 'answered', value: reading.value } : reading
}

const trouble = (because: string) => ({ kind: 'trouble' as const, because })
const yes = () => true
const no = () => false

const complaint = (because: string[]) =>
  `Your answer cannot be used:\n${because.map((each) => `- ${each}`).join('\n')}\nAnswer again, with nothing but JSON of the form that was asked for.`

import type { Log } from '../../../ports.ts'
import type { Heard } from './provider.ts'

/** How a model stands, in the words that a run has for its trouble. */
export type Standing = { state: 'ok' } | { state: 'away' | 'over_budget'; because: string }

type Ports = {
  /** The day's budget is used up. */
  spent(): Promise<boolean>
  log: Log
}

/** By what became of what a model was asked anyway: nobody asks it only to know. The log is told when that changes. */
export function openStanding({ spent, log }: Ports) {
  let code: string | null = null
  let isSpent = false
  let told: Standing['state'] = 'ok'

  const standing = (): Standing => {
    if (isSpent) return { state: 'over_budget', because: 'over budget' }
    return code === null
      ? { state: 'ok' }
      : { state: 'away', because: `could not be asked: ${code}` }
  }
  const tell = () => {
    const { state } = standing()
    if (state === told) return
    told = state
    if (state === 'ok') return log.info({ state }, 'the chat model is asked and answers again')
    const reason = state === 'away' ? code?.replaceAll(' ', '-') : undefined
    log.warn({ state, reason }, 'the chat model does not answer: what needs it waits for people')
  }
  const look = async () => {
    isSpent = await spent()
    tell()
    return isSpent
  }
  return {
    spent: look,
    note(heard: Heard, isLeftAlone: boolean) {
      const isAway = heard.kind === 'passing' || heard.kind === 'barred'
      if (!isAway) code = null
      else if (isLeftAlone || isSettled(heard) || (code !== null && !isOfMessage(heard)))
        code = heard.code
      tell()
    },
    async standing(): Promise<Standing> {
      // A database that is away is told of elsewhere.
      await look().catch(() => undefined)
      return standing()
    },
  }
}

/** A key, an account, a name or an address that is wrong is so for every message; a request that is not taken may be the message's fault. */
const isSettled = (heard: Refused) => heard.kind === 'barred' && !isOfMessage(heard)
const isOfMessage = ({ code }: Refused) => /^status (400|413|422)$/.test(code)
type Refused = Extract<Heard, { code: string }>

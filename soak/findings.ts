import type { Check } from './checks.ts'
import { countFile, countLog, disagreed, wentBack } from './count.ts'
import type { Figures } from './far-side-words.ts'
import type { Rows } from './rows.ts'
import type { Ending } from './run.ts'
import { CONCURRENCY } from './settings.ts'
import type { Soak } from './soak.ts'

/** What must not be there, with what was found of it. */
export type Findings = {
  faults: { what: string; count: number; found: string[] }[]
  sent: number
  mayHaveBeenSent: { count: number; bound: number }
}

export type Evidence = {
  soak: Soak
  ending: Ending
  rows: Rows
  figures: Figures
  checks: Check[]
}

export function findingsOf({ soak, ending, rows, figures, checks }: Evidence): Findings {
  const { farSide, fleet, people, putIn, options } = soak
  const file = countFile(putIn.tokens, farSide.ledger.lines)
  const log = countLog(putIn.tokens, rows.logged)
  const count = Object.values(rows.unsure).reduce((sum, each) => sum + each, 0)
  // A kill, like a suspension, can leave as many in doubt as its process had in its hands.
  const { kills, suspensions } = fleet.figures
  const bound = (kills + suspensions) * CONCURRENCY + figures.swallowed + figures.gone
  const faults: { [what: string]: Found } = {
    lost: file.lost,
    'answered twice': file.answeredTwice,
    'sent twice': file.sentTwice,
    stuck: rows.unfinished,
    misdirected: file.misdirected,
    'not in the log': log.notLogged,
    'in the log twice': log.loggedTwice,
    'statuses that went back': wentBack(rows.states, farSide.statuses.lines),
    'desk and far side disagree': disagreed(rows.states, farSide.ledger.lines),
    'keys with two answers': people.keysBroken,
    'servers that fell over': fleet.figures.fell,
    'servers that did not stop': fleet.figures.overstayed,
    'checks that failed': checks.filter((check) => !check.passed).map((check) => check.name),
    'kills that did not happen': options.kills - kills,
    'not put in': options.messages - putIn.tokens.size,
    'more in doubt than can be': Math.max(0, count - bound),
    'did not come to rest': ending === 'at rest' ? [] : [ending],
  }
  return {
    faults: Object.entries(faults).map(([what, found]) => ({ what, ...counted(found) })),
    sent: file.sent,
    mayHaveBeenSent: { count, bound },
  }
}

/** A list of what was found, how much there is of each kind, or only how much. */
type Found = string[] | { [what: string]: number } | number

function counted(found: Found): { count: number; found: string[] } {
  if (typeof found === 'number') return { count: found, found: [] }
  if (Array.isArray(found)) return { count: found.length, found }
  const kinds = Object.entries(found)
  const count = kinds.reduce((sum, [, times]) => sum + times, 0)
  return { count, found: kinds.map(([what, times]) => `${what} ${times}`) }
}

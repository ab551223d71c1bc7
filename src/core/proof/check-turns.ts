import { alignedClauses } from './aligned.ts'
import type { Evidence } from './evidence.ts'
import { type Finding, finding } from './finding.ts'
import { type Turn, turnsIn } from './turning-words.ts'

/** Neither may the sentence lack what turns its evidence, nor turn it where the evidence does not. */
const lost: Partial<Record<Turn, string>> = {
  not: 'The evidence denies it.',
  if: 'A condition of the evidence is left out.',
  only: 'The evidence says it of this alone.',
  except: 'An exception of the evidence is left out.',
  'at most': 'The evidence says it as an upper limit.',
  'at least': 'The evidence says it as a lower limit.',
  about: 'The evidence says it as an estimate.',
  perhaps: 'The evidence says that it may be so, not that it is.',
  most: 'The evidence says it of some, not of all.',
}
const added: Partial<Record<Turn, string>> = {
  not: 'It denies what the evidence does not deny.',
  if: 'The evidence has no such condition.',
  only: 'The evidence does not say it of this alone.',
  except: 'The evidence has no such exception.',
  'at most': 'The evidence has no such upper limit.',
  'at least': 'The evidence has no such lower limit.',
  all: 'The evidence does not say it of everything, or not as surely.',
}

export function checkTurns(
  sentence: string,
  { clauses, locale }: Evidence,
  language: string,
): Finding[] {
  const aligned = alignedClauses(sentence, clauses).join('\n')
  const there = turnsIn(aligned, locale ?? language)
  const here = turnsIn(sentence, language)
  return [...missingIn(here, there, lost), ...missingIn(there, here, added)]
}

const missingIn = (
  these: ReadonlyMap<Turn, string>,
  those: ReadonlyMap<Turn, string>,
  because: Partial<Record<Turn, string>>,
): Finding[] =>
  [...those].flatMap(([turn, words]) => {
    const reason = because[turn]
    return reason && !these.has(turn) && !isWithin(turn, these)
      ? [finding(because === lost ? 'condition' : 'turn', reason, words)]
      : []
  })

/** "Unless" is both an if and an except; who has one of them has said it. */
const near: Partial<Record<Turn, Turn[]>> = {
  if: ['except'],
  except: ['if', 'not'],
  not: ['except'],
}
const isWithin = (turn: Turn, these: ReadonlyMap<Turn, string>): boolean =>
  (near[turn] ?? []).some((other) => these.has(other))

import type { Evidence } from './evidence.ts'
import { type Finding, finding } from './finding.ts'
import { promisesIn } from './promises.ts'

/** A commitment needs an approved source that makes it; a fact from elsewhere commits nobody. */
export function checkPromises(
  sentence: string,
  { clauses, locale }: Evidence,
  language: string,
): Finding[] {
  const there = new Set(promisesIn(clauses.join('\n'), locale ?? language).map(({ kind }) => kind))
  return promisesIn(sentence, language)
    .filter(({ kind }) => !there.has(kind) && !(kind === 'will' && there.has('bond')))
    .map(({ words }) =>
      finding('promise', 'It promises something that no approved source promises.', words),
    )
}

import type { Ground } from '../draft/ground.ts'
import { passagesOfGround } from '../draft/ground.ts'
import type { Citation, ProofPassage, ProvenFact, Sentence } from '../draft.ts'
import { type Finding, finding } from './finding.ts'
import { folded, standsIn } from './folded.ts'
import { saidBy, type Unit, unitsOf } from './units.ts'

/** What a sentence rests on. */
export type Evidence = {
  /** What the cited words say, and the rest of the sentences that they were taken from: nobody quotes half of one. */
  clauses: string[]
  /** Those sentences, items and rows themselves. */
  units: Unit[]
  /** Under which headings they stand. */
  headings: string
  facts: ProvenFact[]
  /** In which the passages are written; null where only facts are cited. */
  locale: string | null
}

/** The words behind a sentence, and what is wrong with how it cites them. */
export function evidenceOf(
  { citations }: Pick<Sentence, 'citations'>,
  ground: Pick<Ground, 'perIssue' | 'exceptions' | 'facts'>,
): { evidence: Evidence; findings: Finding[] } {
  const passages = passagesOfGround(ground)
  const evidence: Evidence = { clauses: [], units: [], headings: '', facts: [], locale: null }
  const findings: Finding[] = []
  for (const citation of citations) {
    if (citation.kind === 'fact') {
      const fact = ground.facts.find((each) => isSame(each, citation))
      if (fact) evidence.facts.push(fact)
      else findings.push(finding('citation', `${citation.name} is no fact that is known.`))
      continue
    }
    const passage = passages.find(({ passageId }) => passageId === citation.passageId)
    if (!passage || !isOf(citation, passage)) {
      findings.push(finding('citation', 'It cites a passage that was not given.'))
      continue
    }
    const units = unitsAround(citation.quote, passage)
    if (units === null)
      findings.push(
        finding('quote', 'The words it cites do not stand in the passage.', citation.quote),
      )
    else {
      evidence.units.push(...units)
      evidence.clauses.push(...units.flatMap(saidBy).flatMap(clausesOf))
      evidence.headings += `${passage.headingPath.join('. ')}\n`
      evidence.locale = passage.locale
    }
  }
  return { evidence, findings }
}

const isSame = (fact: ProvenFact, { name, value, from }: Citation & { kind: 'fact' }): boolean =>
  fact.name === name && fact.value === value && fact.from === from

const isOf = (citation: Citation & { kind: 'passage' }, passage: ProofPassage): boolean =>
  citation.versionId === passage.versionId && citation.articleId === passage.articleId

function unitsAround(quote: string, { text, headingPath, title }: ProofPassage): Unit[] | null {
  if (!standsIn(quote, text)) return headingAs(quote, [title, ...headingPath])
  const wanted = folded(quote)
  const all = unitsOf(text)
  const touched = all.filter((unit) => {
    const own = folded(unit.text)
    return standsIn(own, wanted) || standsIn(wanted, own)
  })
  // Words from the end of one sentence into the next: what they touch is unknown, so all of it counts.
  return touched.length > 0 ? touched : all
}

const headingAs = (quote: string, headings: readonly string[]): Unit[] | null =>
  headings.some((heading) => standsIn(quote, heading))
    ? [{ text: quote, kind: 'sentence', lead: '', block: 0, isNumbered: false }]
    : null

/** Two statements that a semicolon or a "but" joins are two; what a comma parts may be a condition. */
const joint =
  /;\s+|\s[–—]\s|,?\s(?=(?:but|pero|sino|mas|porém|aber|sondern|mais|tetapi|tapi|लेकिन|lekin|لكن|ولكن)\s)/giu

const clausesOf = (text: string): string[] =>
  text
    .split(joint)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')

/** All of it as one text, for what may stand anywhere in it. */
export const wholeOf = ({ clauses, headings, facts }: Evidence): string =>
  [headings, ...clauses, ...facts.map(factText)].join('\n')

export const factText = ({ name, value }: ProvenFact) => `${name.replace(/[._]/g, ' ')} ${value}`

import { floorRisks, type RiskKind, riskKinds, type Tone, tones } from '../risk.ts'
import { riskConceptsIn } from './concepts.ts'
import { gramsOf } from './grams.ts'
import { partsOf } from './issues.ts'
import { type Linear, scoresOf, toChances, toShares, trainEach, trainLinear } from './linear.ts'
import { learnVocabulary, rowOf, type Vocabulary } from './vocabulary.ts'

/** A message, what is risky about it and how it is said. */
export type RiskExample = { text: string; risks: readonly RiskKind[]; tone: Tone }

/**
 * Reads what rules cannot list: veiled and mild wordings. The classes of `kinds` are all kinds of risks, and one that stands for
 * any of the floor.
 */
export type RiskModel = { vocabulary: Vocabulary; kinds: Linear; tones: Linear }

export type RiskJudgement = {
  /** By kind, that it is there. */
  chances: Record<RiskKind, number>
  /** That only a person answers it, whatever the kind. */
  floor: number
  tone: { tone: Tone; share: number }
}

const anyFloor = riskKinds.length
export const riskClasses = riskKinds.length + 1

export function learnRisks(given: readonly RiskExample[], seed: number): RiskModel {
  const examples = [...given, ...given.flatMap(harmlessParts)]
  const grams = examples.map(({ text }) => gramsOf(text, riskConceptsIn))
  const vocabulary = learnVocabulary(grams)
  const rows = grams.map((each) => rowOf(vocabulary, each))
  const size = {
    features: vocabulary.rarity.length,
    rounds: 6,
    seed,
  }
  const kinds = trainEach(rows, labelsOf(examples), {
    ...size,
    classes: riskClasses,
    rate: 1,
    missed: 3,
  })
  // The tone is only read of whole messages.
  const said = Int32Array.from(given, ({ tone }) => tones.indexOf(tone))
  return {
    vocabulary,
    kinds,
    tones: trainLinear(rows.slice(0, given.length), said, {
      ...size,
      classes: tones.length,
      rate: 1.5,
    }),
  }
}

/** Messages are read part by part too. Of what is said in a risky one nobody knows which part it is. */
function harmlessParts(example: RiskExample): RiskExample[] {
  if (example.risks.length > 0) return []
  return partsOf(example.text)
    .slice(1)
    .map(({ text }) => ({ ...example, text }))
}

function labelsOf(examples: readonly RiskExample[]): Uint8Array {
  const labels = new Uint8Array(examples.length * riskClasses)
  for (const [row, { risks }] of examples.entries()) {
    for (const kind of risks) labels[row * riskClasses + riskKinds.indexOf(kind)] = 1
    if (risks.some((kind) => floorRisks.has(kind))) labels[row * riskClasses + anyFloor] = 1
  }
  return labels
}

export function judgeRisks(
  { vocabulary, kinds, tones: linear }: RiskModel,
  text: string,
): RiskJudgement {
  const row = rowOf(vocabulary, gramsOf(text, riskConceptsIn))
  const chances = new Float32Array(riskClasses)
  scoresOf(kinds, row, chances)
  toChances(chances)
  const shares = new Float32Array(tones.length)
  scoresOf(linear, row, shares)
  toShares(shares)
  const likeliest = shares.indexOf(Math.max(...shares))
  return {
    chances: Object.fromEntries(riskKinds.map((kind, at) => [kind, chances[at] ?? 0])) as Record<
      RiskKind,
      number
    >,
    floor: chances[anyFloor] ?? 0,
    tone: { tone: tones[likeliest] ?? 'calm', share: shares[likeliest] ?? 0 },
  }
}

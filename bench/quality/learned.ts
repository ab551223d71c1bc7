import { openBundled } from '../../src/adapters/embedder/bundled.ts'
import { learn, type Phrase } from '../../src/adapters/model/local/learn.ts'
import { parseArtefact } from '../../src/core/local/artefact.ts'
import { sureEnough } from '../../src/core/local/confidence.ts'
import { type Judgement, judge } from '../../src/core/local/intent-model.ts'
import type { Embedder } from '../../src/ports.ts'
import type { Labelled } from './task.ts'

type Asked = Omit<Phrase, 'language'>

/** An intent engine as the program trains and uses it; `--model words` leaves the sentence vectors out. */
export async function learned(
  phrases: readonly Asked[],
  model: string,
): Promise<(texts: string[]) => Promise<Judgement[]>> {
  const embedder = model === 'words' ? undefined : remembering
  const english = [...phrases, ...titlesOf(phrases)].map((each) => ({ ...each, language: 'en' }))
  const artefact = await learn({ phrases: english, embedder })
  const { intents } = parseArtefact(artefact)
  return async (texts) => {
    const vectors = await embedder?.embed(texts)
    return texts.map((text, place) => judge(intents, text, vectors?.[place]))
  }
}

/** Public sets have no titles; what an intent is called says as much. */
const titlesOf = (phrases: readonly Asked[]): Asked[] =>
  [...new Set(phrases.flatMap(({ intent }) => intent ?? []))].map((intent) => ({
    text: intent.replaceAll('_', ' ').toLowerCase(),
    intent,
  }))

const bundled = openBundled()
const vectors = new Map<string, Float32Array>()

/** The parts of a set that is cut into folds share most of their texts. */
const remembering: Embedder = {
  ...bundled,
  async embed(texts) {
    const fresh = [...new Set(texts.filter((text) => !vectors.has(text)))]
    const found = await bundled.embed(fresh)
    for (const [place, text] of fresh.entries())
      vectors.set(text, found[place] ?? new Float32Array(0))
    return texts.map((text) => vectors.get(text) ?? new Float32Array(0))
  },
}

export type Read = Judgement & { isOutside: boolean }

export const read = (judgement: Judgement): Read => ({
  ...judgement,
  isOutside: judgement.intent === '' || judgement.confidence < sureEnough,
})

export const share = <T>(rows: readonly T[], isSo: (row: T) => boolean): number =>
  rows.length === 0 ? Number.NaN : rows.filter(isSo).length / rows.length

/** Learns from labelled rows and answers for others. */
export async function reader(examples: readonly Labelled<string, string | null>[], model: string) {
  const phrases = examples.map(({ input, label }) => ({ text: input, intent: label }))
  const judged = await learned(phrases, model)
  return async (asked: readonly { input: string }[]) =>
    (await judged(asked.map(({ input }) => input))).map(read)
}

import { once } from 'node:events'
import type { Artefact } from '../../../core/local/artefact.ts'
import type { Example } from '../../../core/local/intent-model.ts'
import { languageOf } from '../../../core/local/language.ts'
import type { Embedder } from '../../../ports.ts'
import { startThread } from '../../thread.ts'
import { guess } from './guess.ts'
import type { Answered, Asked } from './learning-thread.ts'

/** A phrase in a language; where that is null it is found out. */
export type Phrase = { text: string; intent: string | null; language: string | null }

export type Learning = {
  phrases: readonly Phrase[]
  embedder?: Embedder | undefined
}

/** Counts up when the same phrases would give other bytes: then it is trained anew. */
export const edition = 3

/** The same phrases give the same bytes. */
const seed = 20_260_101

/** Trains the intents in a thread of its own, into bytes that every process can share. */
export async function learn({ phrases, embedder }: Learning): Promise<Artefact> {
  const examples = await withVectors(phrases, embedder)
  return learnInThread({
    lesson: { examples, seed, acrossLanguages: languagesOf(phrases) > 1 },
    vectors: embedder?.model ?? null,
  })
}

const languagesOf = (phrases: readonly Phrase[]): number =>
  new Set(phrases.flatMap(({ language }) => language ?? [])).size

async function withVectors(
  phrases: readonly Phrase[],
  embedder: Embedder | undefined,
): Promise<Example[]> {
  if (!embedder) return phrases.map(({ text, intent }) => ({ text, intent }))
  const isRead = ({ text, language }: Phrase) =>
    reads(embedder, language ?? languageOf(text, guess).language)
  const read = phrases.filter(isRead)
  const vectors = await embedder.embed(read.map(({ text }) => text))
  const byPhrase = new Map(read.map((phrase, place) => [phrase, vectors[place]]))
  return phrases.map((phrase) => {
    const { text, intent } = phrase
    const vector = byPhrase.get(phrase)
    return vector ? { text, intent, vector } : { text, intent }
  })
}

/** The bundled model knows English alone; what it makes of another language would mislead. */
export const reads = ({ kind }: Pick<Embedder, 'kind'>, language: string): boolean =>
  kind !== 'bundled' || language === 'en'

async function learnInThread(asked: Asked): Promise<Artefact> {
  const thread = startThread(new URL('./learning-thread.ts', import.meta.url))
  try {
    const heard = once(thread, 'message') as Promise<[Answered]>
    thread.postMessage(asked)
    const [{ bytes, digest }] = await heard
    return { bytes, digest }
  } catch (cause) {
    throw new Error('the intents could not be learned', { cause })
  } finally {
    await thread.terminate()
  }
}

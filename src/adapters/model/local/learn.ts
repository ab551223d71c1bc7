import { once } from 'node:events'
import type { Artefact } from '../../../core/local/artefact.ts'
import type { Example } from '../../../core/local/intent-model.ts'
import { languageOf } from '../../../core/local/language.ts'
import type { RiskExample } from '../../../core/local/risk-model.ts'
import { understands } from '../../../core/meaning.ts'
import type { Embedder } from '../../../ports.ts'
import { startThread } from '../../thread.ts'
import { guess } from './guess.ts'
import type { Answered, Asked } from './learning-thread.ts'

/** A phrase in a language; where that is null it is found out. */
export type Phrase = { text: string; intent: string | null; language: string | null }

export type Learning = {
  phrases: readonly Phrase[]
  /** None: it learns what is asked and nothing else. */
  risks?: readonly RiskExample[]
  embedder?: Embedder | undefined
  signal?: AbortSignal | undefined
}

/** Counts up when the same phrases would give other bytes: then it is trained anew. */
export const edition = 7

/** The same phrases give the same bytes. */
const seed = 20_260_101

/** Trains in a thread of its own, into bytes that every process can share. */
export async function learn(learning: Learning): Promise<Artefact> {
  const { phrases, risks = [], embedder, signal } = learning
  const examples = await withVectors(phrases, embedder)
  const lesson = { examples, seed }
  return learnInThread({ lesson, vectors: embedder?.model ?? null, risks, seed }, signal)
}

async function withVectors(
  phrases: readonly Phrase[],
  embedder: Embedder | undefined,
): Promise<Example[]> {
  if (!embedder) return phrases.map(({ text, intent }) => ({ text, intent }))
  const isRead = ({ text, language }: Phrase) =>
    understands(embedder, language ?? languageOf(text, guess).language)
  const read = phrases.filter(isRead)
  const vectors = await embedder.embed(read.map(({ text }) => text))
  const byPhrase = new Map(read.map((phrase, place) => [phrase, vectors[place]]))
  return phrases.map((phrase) => {
    const { text, intent } = phrase
    const vector = byPhrase.get(phrase)
    return vector ? { text, intent, vector } : { text, intent }
  })
}

async function learnInThread(asked: Asked, signal?: AbortSignal): Promise<Artefact> {
  signal?.throwIfAborted()
  const thread = startThread(new URL('./learning-thread.ts', import.meta.url))
  try {
    const heard = once(thread, 'message', { signal }) as Promise<[Answered]>
    thread.postMessage(asked)
    const [{ bytes, digest }] = await heard
    return { bytes, digest }
  } catch (cause) {
    throw new Error('what local reads by could not be learned', { cause })
  } finally {
    await thread.terminate()
  }
}

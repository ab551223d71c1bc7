import type { SentenceProof } from '../draft.ts'

/** What a check has against a sentence, in words for the person who reads it. */
export type Finding = SentenceProof['findings'][number]

export const finding = (check: string, because: string, words?: string): Finding =>
  words === undefined ? { check, because } : { check, because, words }

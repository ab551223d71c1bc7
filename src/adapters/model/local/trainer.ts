import type { Embedder } from '../../../ports.ts'
import type { Trainer } from '../../../ports-assistant.ts'
import { edition, learn } from './learn.ts'
import { openLocal } from './open.ts'

/** Without an embedder it reads words alone, in every language; decision 016 says when one is worth its memory. */
export const openTrainer = (embedder?: Embedder): Trainer => ({
  version: `${edition}/${embedder?.model ?? 'words'}`,
  learn: (phrases) => learn({ phrases, embedder }),
  open: (artefact, vocabulary) => openLocal({ artefact, vocabulary, embedder }),
})

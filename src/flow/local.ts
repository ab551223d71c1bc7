import { createHash } from 'node:crypto'
import { canonicalJson } from '../core/canonical-json.ts'
import { phrasesOf } from '../core/taxonomy.ts'
import type { Database, Log } from '../ports.ts'
import type { Artefact, Local, Trainer } from '../ports-assistant.ts'
import {
  artefactOf,
  claimTraining,
  dropArtefact,
  keepClaim,
  type Recipe,
  storeArtefact,
} from './artefacts.ts'
import { correctedPhrases, throughGate } from './corrections.ts'
import { type InForce, versionInForce } from './policy.ts'

/** With the number of the taxonomy that it learned. */
export type KeptLocal = Local & { taxonomy: number }

export type LocalKeeper = {
  /** Null until something was learned or loaded. */
  current(): KeptLocal | null
  /** Resolves when what is in force is loaded, or when another process is still at it. */
  catchUp(): Promise<void>
  close(): Promise<void>
}

type Ports = { database: Database; trainer: Trainer; log: Log }

const LOOK_AGAIN_MS = 60_000
/** While another process trains. */
const SOON_MS = 1000

/**
 * Keeps what `local` has learned in step with the taxonomy in force. One process trains, in a thread of its own; the others load what it
 * stored. It looks when a hint says that something changed, and every minute besides.
 */
export async function openLocalKeeper(ports: Ports): Promise<LocalKeeper> {
  const { database, log } = ports
  const closing = new AbortController()
  const { signal } = closing
  const trainer: Trainer = {
    ...ports.trainer,
    learn: (phrases, options) => ports.trainer.learn(phrases, { ...options, signal }),
  }
  let standing: { recipe: string; local: KeptLocal } | null = null
  let underWay: Promise<void> | undefined
  let isAskedAgain = false
  let soon: NodeJS.Timeout | undefined

  async function work(): Promise<void> {
    do {
      isAskedAgain = false
      try {
        const found = await bringUp({ ...ports, trainer }, standing?.recipe)
        if (found === 'elsewhere') soon = setTimeout(look, SOON_MS).unref()
        else if (found !== 'same') standing = found
      } catch (error) {
        if (!signal.aborted)
          log.warn({ error }, 'what local learns could not be brought up to date; tried again')
      }
    } while (isAskedAgain && !signal.aborted)
    underWay = undefined
  }

  function look(): Promise<void> {
    if (underWay) isAskedAgain = true
    underWay ??= signal.aborted ? Promise.resolve() : work()
    return underWay
  }

  const isForUs = (payload: string) => /"(?:local|policy)"/.test(payload)
  const unlisten = await database.listen((payload) => isForUs(payload) && void look(), look)
  const timer = setInterval(look, LOOK_AGAIN_MS).unref()
  return {
    current: () => standing?.local ?? null,
    catchUp: look,
    async close() {
      // What is half learned is learned anew at the next start; waiting for it would outlast the patience of whoever stops us.
      closing.abort()
      clearInterval(timer)
      clearTimeout(soon)
      await unlisten()
      await underWay
    },
  }
}

type Standing = { recipe: string; local: KeptLocal }

async function bringUp(
  { database, trainer, log }: Ports,
  known: string | undefined,
): Promise<Standing | 'same' | 'elsewhere'> {
  const taxonomy = await versionInForce(database, 'taxonomy')
  const corrections = await correctedPhrases(database, taxonomy.content)
  const said = canonicalJson([taxonomy.digest, corrections.map(asPair), trainer.version])
  const recipe = createHash('sha256').update(said).digest('hex')
  if (recipe === known) return 'same'
  const open = (artefact: Artefact): Standing => ({
    recipe,
    local: { ...trainer.open(artefact, taxonomy.content.facts), taxonomy: taxonomy.number },
  })
  const kept = await artefactOf(database, recipe)
  if (kept) {
    try {
      return open(kept)
    } catch (error) {
      log.warn({ error, digest: kept.digest }, 'a stored artefact is torn; it is trained anew')
      await dropArtefact(database, recipe, kept.digest)
    }
  }
  const named = { recipe, taxonomy: taxonomy.number }
  if (!(await claimTraining(database, named))) return 'elsewhere'
  return open(await train({ database, trainer }, named, { taxonomy, corrections }))
}

const asPair = ({ text, intent }: { text: string; intent: string | null }) => [text, intent]

type Lesson = {
  taxonomy: InForce<'taxonomy'>
  corrections: Awaited<ReturnType<typeof correctedPhrases>>
}

async function train(
  { database, trainer }: Pick<Ports, 'database' | 'trainer'>,
  named: Recipe,
  { taxonomy, corrections }: Lesson,
): Promise<Artefact> {
  const release = keepClaim(database, named)
  try {
    const phrases = phrasesOf(taxonomy.content)
    const { taken, figures } = await throughGate(trainer, taxonomy.content, corrections)
    const artefact = await trainer.learn([...phrases, ...taken])
    await storeArtefact(database, named, { ...artefact, figures })
    return artefact
  } catch (error) {
    await dropArtefact(database, named.recipe)
    throw error
  } finally {
    release()
  }
}

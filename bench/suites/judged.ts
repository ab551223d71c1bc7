import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Routine } from './cases.ts'
import type { Came } from './sends.ts'

/**
 * The suite names replies by the ids that the library had when it was written. Where a reply came later or says more than it did
 * then, somebody read message, expectation and reply, and wrote the verdict down, message by message.
 */
const Judged = z.array(
  z.strictObject({
    reply: z.string(),
    /** What its words say that answers these. */
    says: z.string(),
    /** Of the words that were read, in all languages. */
    digest: z.string(),
    answers: z.array(z.string()).min(1),
  }),
)

type Judged = z.infer<typeof Judged>

export type Judgements = ReadonlyMap<string, ReadonlySet<string>>

export const readJudged = (): Judged =>
  Judged.parse(parse(readFileSync(join(import.meta.dirname, 'judged.yaml'), 'utf8')))

/** By message the replies that were read and found right. */
export function judgements(): Judgements {
  const found = new Map<string, Set<string>>()
  for (const { reply, answers } of readJudged())
    for (const id of answers) found.set(id, (found.get(id) ?? new Set()).add(reply))
  return found
}

const library = join(import.meta.dirname, '..', '..', 'knowledge', 'replies')

/** By reply what its words in all languages come to; what stands before them in the files is not read by customers. */
export function replyDigests(): Map<string, string> {
  const words = new Map<string, string[]>()
  for (const file of readdirSync(library, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.md')) continue
    const body = readFileSync(join(library, file), 'utf8').replace(/^---\n.*?\n---\n/s, '')
    const id = basename(file).replace(/\.[^.]+\.md$/, '')
    words.set(id, [...(words.get(id) ?? []), body])
  }
  return new Map([...words].map(([id, bodies]) => [id, digestOf(bodies)]))
}

const digestOf = (bodies: string[]) =>
  createHash('sha256').update(JSON.stringify(bodies)).digest('hex').slice(0, 12)

/** What is to be read again, in a sentence each. */
export const rewordedSince = (judged: Judged, digests: ReadonlyMap<string, string>): string[] =>
  judged
    .filter(({ reply, digest }) => digests.get(reply) !== digest)
    .map(
      ({ reply }) =>
        `${reply} was reworded since it was judged: read it again beside its messages, then set its digest to ${digests.get(reply)}`,
    )

export type Judgement = {
  /** Sent, and its words are among those that answer it. */
  right: boolean
  /** Right as somebody judged who read it, and not by the suite's ids. */
  byHand: boolean
  /** Sent, and they are not. */
  wrong: boolean
}

export function judge(
  { id, answer, mustNot }: Pick<Routine, 'id' | 'answer' | 'mustNot'>,
  { sent, uses }: Pick<Came, 'sent' | 'uses'>,
  read: Judgements,
): Judgement {
  const used = (ids: string[]) => uses.some((each) => ids.includes(each))
  // What the suite forbids is wrong, whoever judged it.
  const isAllowed = sent && !used(mustNot)
  const bySuite = isAllowed && used(answer)
  const found = read.get(id)
  // One reply that nobody judged beside one that is right is a wrong answer still.
  const byHand = isAllowed && !bySuite && uses.length > 0 && uses.every((each) => found?.has(each))
  const right = bySuite || byHand
  return { right, byHand, wrong: sent && !right }
}

import type { Identity } from '../core/inbound.ts'
import { isKnownRisk } from '../core/risk.ts'
import type { Said, Thread, TurnMessage } from '../core/thread.ts'
import type { Database } from '../ports.ts'
import type { BegunRun } from './run-turn.ts'
import { threadQuery } from './thread-queries.ts'

export type ThreadParts = {
  database: Database
  /** Where a phone number is from, as DE. */
  countryOf(phone: string): string | null
}

/**
 * Everything that a run may know of the conversation, in one statement. What comes in between changes the revision, which settling
 * looks at.
 */
export async function readThread(
  { database, countryOf }: ThreadParts,
  run: Pick<BegunRun, 'turnId' | 'conversationId' | 'revision'> & Partial<BegunRun>,
): Promise<Thread> {
  const { messages, earlierCases, stickyRisks, ...rest } = await readRow(database, run)
  const phone = rest.identities.find(({ kind }) => kind === 'phone')?.value
  return {
    ...rest,
    turnId: run.turnId,
    conversationId: run.conversationId,
    revision: run.revision,
    country: phone === undefined ? null : countryOf(phone),
    messages: messages.filter(({ inTurn }) => inTurn).map(asTurnMessage),
    before: messages.filter(({ inTurn }) => !inTurn).flatMap(asSaid),
    earlierCases: earlierCases.map((each) => ({ ...each, at: new Date(each.at) })),
    stickyRisks: stickyRisks.filter(isKnownRisk),
  }
}

type Row = Pick<
  Thread,
  | 'channelId'
  | 'contactId'
  | 'caseId'
  | 'now'
  | 'earlierIntents'
  | 'silenced'
  | 'restarts'
  | 'asks'
  | 'disclosed'
  | 'acknowledged'
  | 'automaticStopped'
  | 'preparing'
> & {
  identities: Identity[]
  stickyRisks: string[]
  earlierCases: { at: string; intents: string[]; state: string }[]
  messages: MessageRow[]
}

async function readRow({ pool }: Database, { turnId }: { turnId: string }): Promise<Row> {
  const { rows } = await pool.query<Row>(threadQuery, [turnId])
  const [row] = rows
  if (!row) throw new Error(`turn ${turnId} could not be read`)
  return row
}

type MessageRow = {
  id: string
  inTurn: boolean
  origin: 'customer' | 'desk' | 'phone' | 'assistant'
  kind: string
  content: Record<string, unknown> | null
  noise: string | null
  late: boolean
  edited: boolean
  sentAt: string
  /** Words of the assistant, also where a person countersigned them. */
  prepared: boolean
}

/** All else holds something that nobody has read; a kind that nobody here knows does too. */
const readable = new Set(['text', 'button', 'interactive', 'reaction'])

function asTurnMessage(row: MessageRow): TurnMessage {
  const { id, kind, noise, late, edited } = row
  const unread = row.content !== null && !readable.has(kind)
  return { id, text: textOf(row), kind, at: new Date(row.sentAt), late, noise, unread, edited }
}

function asSaid(row: MessageRow): Said[] {
  const text = textOf(row)
  if (text === '') return []
  const isPersons = (row.origin === 'desk' && !row.prepared) || row.origin === 'phone'
  const from = isPersons ? 'person' : row.origin === 'customer' ? 'customer' : 'assistant'
  return [{ id: row.id, from, text, at: new Date(row.sentAt) }]
}

function textOf({ content, kind }: MessageRow): string {
  if (kind === 'reaction') return ''
  const { text, caption } = content ?? {}
  const said = typeof text === 'string' && text !== '' ? text : caption
  return typeof said === 'string' ? said : ''
}

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseConfig } from '../config.ts'
import type { Desk } from '../flow/desk.ts'
import { runTurn } from '../flow/run-turn.ts'
import { send } from '../flow/send.ts'
import { type Closers, type House, openHouse } from '../wire-house.ts'

type Written = { text: string; name?: string; kind?: string; fileName?: string }

/** The desk without doors and without waiting. */
export type TestHouse = House & {
  /** Receives a message; the id of its turn once that is due, null where it starts none. */
  writes(from: string, message: Written): Promise<string | null>
  /** Receives a message, runs its turn, settles it and sends what goes out; with another part of the desk, as one that is away. */
  says(from: string, message: Written, changed?: Partial<Desk>): Promise<string | null>
  /** Whoever writes from this number next is somebody new. */
  forget(phone: string): Promise<void>
  close(): Promise<void>
}

/** What is looked at here is everything else that keeps a message from going out. */
const everyLanguage = new Set(['en', 'es', 'pt', 'de', 'fr', 'hi', 'hi-Latn', 'id', 'ar'])

const quiet = { info() {}, warn() {}, error() {} }

/** Over the sample shop, with everything that a person could allow allowed. */
export async function openTestHouse(environment: Record<string, string> = {}): Promise<TestHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-house-'))
  const closers: Closers = []
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const settings = {
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
      TURN_QUIET_SECONDS: '0.001',
      TURN_MAX_SECONDS: '0.001',
      CONTACT_MESSAGES_PER_MINUTE: '100000',
      ...environment,
    }
    const house = await openHouse(parseConfig(settings), quiet, closers)
    house.desk.assistant = {
      ...house.desk.assistant,
      measured: everyLanguage,
      isSampled: () => false,
    }
    await house.library.catchUp(true)
    await house.learn()
    return {
      ...house,
      close,
      writes: (from, message) => writes(house, from, message),
      says: (from, message, changed) =>
        says({ ...house, desk: { ...house.desk, ...changed } }, from, message),
      forget: (phone) => forget(house, phone),
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function writes(
  { receiver, simulatorId }: House,
  from: string,
  { text, name, kind = 'text', fileName }: Written,
): Promise<string | null> {
  const [effect] = await receiver.receive(simulatorId, [
    {
      kind: 'message',
      providerId: randomUUID(),
      identities: [{ kind: 'phone', value: from }],
      ...(name !== undefined && { name }),
      messageKind: kind,
      content: kind === 'text' ? { text } : { caption: text, ...(fileName && { fileName }) },
      sentAt: new Date().toISOString(),
    },
  ])
  // Thanks and the like start no turn.
  if (!effect?.turnId) return null
  const waitMs = effect.dueAt ? Date.parse(effect.dueAt) - Date.now() : 0
  await new Promise((passed) => setTimeout(passed, Math.max(0, waitMs) + 2))
  return effect.turnId
}

async function says(house: House, from: string, message: Written): Promise<string | null> {
  const turnId = await writes(house, from, message)
  if (turnId === null) return null
  await runTurn(house.desk, turnId)
  const waiting = await house.desk.database.prisma.outbound.findMany({
    where: { conversation: { turns: { some: { id: turnId } } }, state: 'queued' },
    orderBy: { position: 'asc' },
  })
  for (const { id } of waiting) await send(house.desk, id)
  return turnId
}

async function forget({ desk }: House, phone: string): Promise<void> {
  const value = `${phone}-${randomUUID()}`
  await desk.database.prisma.contactIdentity.updateMany({
    where: { value: phone },
    data: { value },
  })
}

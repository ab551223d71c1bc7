import type { Finding } from '../../core/proposal.ts'
import { GONE_FOR_GOOD, type KnownPage, resync, type Visit } from '../../core/resync.ts'
import type { Source } from '../../generated/client.ts'
import type { PageVisit, Transaction } from '../../ports.ts'
import { record } from '../audit/record.ts'
import type { Actor, Desk as Whole } from '../desk.ts'
import { authorsOf, hint } from './library.ts'
import { pagesDue } from './list-pages.ts'
import { proposePage } from './page-versions.ts'
import { watch } from './propose.ts'

type Desk = Pick<Whole, 'database' | 'service' | 'visitPage' | 'log'>

type Proposed = { kind: 'proposed'; pageId: string; versions: string[]; findings: Finding[] }
/** The library says it already, it waits to, or somebody rejected or retired just this. */
type Known = { kind: 'known'; pageId: string }
/** It could not be read, or makes no article: why, and what to do. */
type Refused = { kind: 'refused'; findings: Finding[] }

export type AddedPage = Proposed | Known | Refused
export type LookedAtPage = AddedPage | { kind: 'vanished'; pageId: string; isForGood: boolean }

type Given = { locale: string; owner: string; actor: Actor }

/** Brings a page in by its address. It is looked at again for as long as something of it is in force or waits. */
export async function addPage(
  desk: Desk,
  { url, ...given }: Given & { url: string },
): Promise<AddedPage> {
  const address = withoutPlace(url)
  // What happens outside takes its time, so no transaction is open meanwhile.
  const visit = await desk.visitPage(address)
  if (visit.kind === 'unchanged') return unsent(address)
  if (visit.kind !== 'read') return { kind: 'refused', findings: visit.reading.findings }
  const found = withoutPlace(visit.reading.proposals[0]?.source.url ?? address)
  const page = await desk.database.prisma.source.findUnique({ where: { url: found } })
  return take(desk, { page, url: found, visit, brings: true, ...given })
}

/** The place within a page makes no other page. */
const withoutPlace = (url: string) => url.replace(/#.*$/s, '')

const unsent = (file: string): Refused => ({
  kind: 'refused',
  findings: [
    { file, severity: 'refused', problem: 'The server did not send the page: try again later.' },
  ],
})

/** Null when there is no such page. */
export async function lookAtPage(
  desk: Desk,
  { id, actor }: { id: string; actor: Actor },
): Promise<LookedAtPage | null> {
  const page = await desk.database.prisma.source.findUnique({ where: { id } })
  if (!page?.url) return null
  const { url } = page
  const { etag, lastModified } = page
  const visit = await desk.visitPage(url, {
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  })
  const owner = (await desk.service()).teams[0]?.name ?? 'support'
  if (visit.kind === 'failed') return { kind: 'refused', findings: visit.reading.findings }
  if (visit.kind === 'read') return take(desk, { page, url, visit, locale: 'en', owner, actor })
  return noteUnread(desk, { page, visit, actor })
}

export type LookedAtPages = Record<LookedAtPage['kind'] | 'failed', number>

const AT_ONCE = 100

/** Looks at every page once, the one that waited longest first. */
export async function syncPages(desk: Desk, actor: Actor): Promise<LookedAtPages> {
  const outcome: LookedAtPages = { proposed: 0, known: 0, refused: 0, vanished: 0, failed: 0 }
  const before = new Date()
  for (let after: Awaited<ReturnType<typeof pagesDue>>[number] | undefined; ; ) {
    const pages = await pagesDue(desk.database, { before, after, limit: AT_ONCE })
    for (const { id } of pages) {
      const looked = await lookAtPage(desk, { id, actor }).catch((error: unknown) => {
        desk.log.error({ error, pageId: id }, 'a page could not be looked at')
      })
      outcome[looked?.kind ?? 'failed'] += 1
    }
    after = pages.at(-1)
    if (!after) return outcome
  }
}

/** What a worker does once a day. */
export const lookAtPages = async (desk: Desk): Promise<void> => void (await syncPages(desk, watch))

type Read = Extract<PageVisit, { kind: 'read' }>
type Taken = Given & { page: Source | null; url: string; visit: Read; brings?: true }

async function take(desk: Desk, { brings, ...taken }: Taken): Promise<AddedPage> {
  const { timezone } = await desk.service()
  return desk.database.transaction(async (tx) => {
    const outcome = await takeIn(tx, { ...taken, timezone })
    if (brings) await nameBringer(tx, taken)
    return outcome
  })
}

async function takeIn(
  tx: Transaction,
  { page, url, visit, ...given }: Omit<Taken, 'brings'> & { timezone: string },
): Promise<AddedPage> {
  if (page && !(await isAsItWas(tx, page))) return { kind: 'known', pageId: page.id }
  const { kind, known } = resync(page ? knownOf(page) : unknown, seen(visit))
  if (page && kind === 'nothing') {
    await keep(tx, page, known)
    return { kind: 'known', pageId: page.id }
  }
  const read = { ...given, authors: page?.authors ?? [], reading: visit.reading, url }
  const { versions, findings, refused } = await proposePage(tx, read)
  const made = await tx.source.findUnique({ where: { url } })
  if (!made) return { kind: 'refused', findings }
  // What could not be proposed is asked for again, until it can.
  await keep(tx, made, refused > 0 ? { hash: page?.hash ?? '', timesGone: 0 } : known)
  if (!page) await note(tx, { id: made.id, act: 'library.page_added', actor: given.actor })
  if (versions.length > 0) return { kind: 'proposed', pageId: made.id, versions, findings }
  return refused > 0 ? { kind: 'refused', findings } : { kind: 'known', pageId: made.id }
}

/** Whoever brings a page in does not approve what it says later. */
async function nameBringer(tx: Transaction, { url, actor }: Pick<Taken, 'url' | 'actor'>) {
  const authors = await authorsOf(tx, actor)
  await tx.$executeRaw`
    UPDATE source SET authors = ARRAY(SELECT DISTINCT unnest(authors || ${authors}::text[]) ORDER BY 1) WHERE url = ${url}`
}

type Unread = { page: Source; visit: Exclude<PageVisit, Read>; actor: Actor }

/** What vanished stays in force until a person retires it. */
function noteUnread(desk: Desk, { page, visit, actor }: Unread): Promise<LookedAtPage> {
  const { id: pageId } = page
  return desk.database.transaction(async (tx) => {
    if (!(await isAsItWas(tx, page))) return { kind: 'known', pageId }
    const { kind, known } = resync(knownOf(page), seen(visit))
    await keep(tx, page, known)
    if (kind === 'propose retirement')
      await note(tx, { id: pageId, act: 'library.page_gone', actor })
    if (visit.kind !== 'gone') return { kind: 'known', pageId }
    return { kind: 'vanished', pageId, isForGood: known.timesGone >= GONE_FOR_GOOD }
  })
}

const unknown: KnownPage = { hash: '', timesGone: 0 }

const knownOf = ({ hash, etag, lastModified, misses }: Source): KnownPage => ({
  hash,
  timesGone: misses,
  ...(etag && { etag }),
  ...(lastModified && { lastModified }),
})

const seen = (visit: PageVisit): Visit => {
  if (visit.kind !== 'read') return { kind: visit.kind }
  const { reading: _, ...page } = visit
  return page
}

/** Two who look at the same moment count as one. */
async function isAsItWas(tx: Transaction, { id, syncedAt }: Source): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM source WHERE id = ${id}::uuid FOR UPDATE`
  const now = await tx.source.findUnique({ where: { id }, select: { syncedAt: true } })
  return now?.syncedAt.getTime() === syncedAt.getTime()
}

async function keep(tx: Transaction, { id }: Source, known: KnownPage): Promise<void> {
  const { hash, etag = null, lastModified = null, timesGone } = known
  const data = { hash, etag, lastModified, misses: timesGone, syncedAt: new Date() }
  await tx.source.update({ where: { id }, data })
  await hint(tx, id)
}

async function note(
  tx: Transaction,
  { id, act, actor }: { id: string; act: string; actor: Actor },
): Promise<void> {
  await record(tx, { actor, act, subject: { kind: 'page', id } })
}

import { openSources } from '../adapters/sources/open.ts'
import { openLog } from '../adapters/telemetry/log.ts'
import { openWeb } from '../adapters/web/open.ts'
import type { Config } from '../config.ts'
import type { Finding } from '../core/proposal.ts'
import type { Actor, Desk } from '../flow/desk.ts'
import { type ListedPage, listPages } from '../flow/knowledge/list-pages.ts'
import { addPage, syncPages } from '../flow/knowledge/pages.ts'
import { policyInForce } from '../flow/policy.ts'
import type { Database } from '../ports.ts'
import { say } from '../terminal.ts'

/** The pages of `npm run knowledge`: bringing one in, and looking at all of them again. */

type Ground = { database: Database; config: Config; actor: Actor }
type Given = { url: string; owner?: string; locale: string }

export const addOnePage = (ground: Ground, { url, owner, locale }: Given) =>
  withPages(ground, async (desk) => {
    const service = await desk.service()
    const defaults = { locale, owner: owner ?? service.teams[0]?.name ?? 'support' }
    const outcome = await addPage(desk, { url, ...defaults, actor: ground.actor })
    switch (outcome.kind) {
      case 'proposed':
        tell(outcome.findings)
        for (const id of outcome.versions) say(`Proposed: ${id}`)
        say('Somebody else approves it: at the desk, or by the API.')
        return 0
      case 'known':
        say('The library has what this page says, or somebody decided against it.')
        return 0
      case 'refused':
        tell(outcome.findings)
        return 1
      default:
        return outcome satisfies never
    }
  })

export const syncAllPages = (ground: Ground) =>
  withPages(ground, async (desk) => {
    const { proposed, known, refused, vanished, failed } = await syncPages(desk, ground.actor)
    say(`Pages that changed: ${proposed}. That did not: ${known}. That vanished: ${vanished}.`)
    if (refused + failed > 0)
      say(`That could not be read, and count as before: ${refused + failed}.`)
    for await (const page of goneStillInForce(ground.database)) tellGone(page)
    return 0
  })

function tellGone({ url, versions, inForce }: ListedPage): void {
  say(`${url} is gone, and what came from it is still in force. Retire it?`)
  for (const { id, articleId, locale, number } of versions)
    say(`  ${id}  ${articleId}.${locale} ${number}`)
  if (inForce > versions.length) say(`  … and ${inForce - versions.length} more`)
}

async function* goneStillInForce(database: Database) {
  for (let after: string | undefined; ; ) {
    const pages = await listPages(database, { after, limit: 200 })
    yield* pages.filter(({ state, inForce }) => state === 'gone' && inForce > 0)
    after = pages.at(-1)?.id
    if (!after) return
  }
}

type Pages = Pick<Desk, 'database' | 'log' | 'service' | 'visitPage'>

async function withPages<T>({ database, config }: Ground, work: (desk: Pages) => Promise<T>) {
  const sources = openSources(openWeb({ privateHosts: config.privateHosts }))
  const service = () => policyInForce(database, 'service')
  const desk = { database, log: openLog('error'), service, visitPage: sources.visit }
  return work(desk).finally(sources.close)
}

export function tell(findings: Finding[]): void {
  for (const { file, line, problem } of findings)
    say(`${file}${line ? `, line ${line}` : ''}: ${problem}`)
}

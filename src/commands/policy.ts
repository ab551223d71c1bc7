import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { changesBetween, isPolicyKind, type PolicyKind } from '../core/policy.ts'
import { StartError } from '../core/start-error.ts'
import { countLines, simulateBoundary } from '../flow/boundary/simulate.ts'
import { type Published, publishPolicy, rollBackPolicy } from '../flow/publish-policy.ts'
import type { Database } from '../ports.ts'
import { onDatabase, runCommand, say } from '../terminal.ts'

const usage = `npm run policy -- list
npm run policy -- show KIND [NUMBER]
npm run policy -- diff KIND NUMBER [NUMBER]
npm run policy -- publish KIND NUMBER
npm run policy -- rollback KIND
npm run policy -- simulate boundary NUMBER`

const actor = { kind: 'system' as const, id: 'command' }

/** Exit code 0: done; 1: refused; 2: not understood. */
await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} })
  return onDatabase(workOf(positionals))
})

function workOf([act, kind, ...numbers]: string[]): (database: Database) => Promise<number> {
  if (act === 'list') return list
  if (!isPolicyKind(kind)) throw new StartError(usage)
  const [first, second] = numbers.map(numberOf)
  if (act === 'show') return (database) => show(database, kind, first)
  if (act === 'rollback')
    return async (database) => tell(await rollBackPolicy(database, { kind, actor }))
  if (!first) throw new StartError(usage)
  const wanted = { kind, number: first, actor }
  if (act === 'publish') return async (database) => tell(await publishPolicy(database, wanted))
  if (act === 'simulate' && kind === 'boundary') return (database) => simulate(database, first)
  if (act === 'diff')
    return (database) => diff(database, kind, second ? [first, second] : [undefined, first])
  throw new StartError(usage)
}

function numberOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new StartError(
    `"${text}" is not the number of a version: npm run policy -- list shows them`,
  )
}

async function list({ prisma }: Database): Promise<number> {
  const versions = await prisma.policyVersion.findMany({
    orderBy: [{ kind: 'asc' }, { number: 'asc' }],
    omit: { content: true },
  })
  for (const v of versions) {
    const published = v.publishedAt
      ? `published ${v.publishedAt.toISOString()} by ${v.publishedBy}`
      : ''
    say(
      `${v.kind} ${v.number}  ${v.state.padEnd(8)}  made ${v.createdAt.toISOString()}  ${published}`,
    )
  }
  return 0
}

async function show(
  database: Database,
  kind: PolicyKind,
  number: number | undefined,
): Promise<number> {
  const version = await find(database, kind, number)
  say(`# ${kind} ${version.number}, ${version.state}\n${stringify(version.content)}`)
  return 0
}

/** Without a first version, what is in force. */
async function diff(
  database: Database,
  kind: PolicyKind,
  [from, to]: [number | undefined, number],
): Promise<number> {
  const [before, after] = [await find(database, kind, from), await find(database, kind, to)]
  say(`${kind} ${before.number} (${before.state}) → ${after.number} (${after.state})`)
  for (const change of changesBetween(before.content, after.content)) {
    if (change.before !== undefined) say(`- ${change.path}: ${JSON.stringify(change.before)}`)
    if (change.after !== undefined) say(`+ ${change.path}: ${JSON.stringify(change.after)}`)
  }
  return 0
}

async function find({ prisma }: Database, kind: PolicyKind, number: number | undefined) {
  const which = number === undefined ? { state: 'in_force' as const } : { number }
  const version = await prisma.policyVersion.findFirst({ where: { kind, ...which } })
  if (version) return version
  throw new StartError(`There is no such version of ${kind}: npm run policy -- list shows them`)
}

/** What it would have said to the newest turns, and what is odd about it. */
async function simulate(database: Database, number: number): Promise<number> {
  const outcome = await simulateBoundary(database, { number, most: 5000 })
  switch (outcome.kind) {
    case 'not_found':
      return tell(outcome)
    case 'unfit':
      return tell(outcome)
    case 'simulated':
      say(`${outcome.turns} turns; ${outcome.changed.length} would be judged differently.`)
      for (const line of countLines(outcome.before, outcome.after)) say(line)
      for (const { turnId, before, after, beforeBy, afterBy } of outcome.changed)
        say(`${turnId}  ${before} (${beforeBy}) → ${after} (${afterBy})`)
      for (const { rule, problem } of outcome.findings) say(`${rule ?? 'team'}: ${problem}`)
      if (outcome.unreadable > 0)
        say(
          `${outcome.unreadable} turns were erased or judged by another release; they are left out.`,
        )
      return 0
    default:
      return outcome satisfies never
  }
}

function tell(outcome: Published): number {
  switch (outcome.kind) {
    case 'published':
      say(`Version ${outcome.number} is in force; before it was ${outcome.before ?? 'none'}.`)
      return 0
    case 'not_found':
      say('There is no such version: npm run policy -- list shows them.')
      return 1
    case 'already':
      say('This version is in force already.')
      return 1
    case 'unfit':
      say(`This version does not fit this release: ${outcome.because}.`)
      return 1
    default:
      return outcome satisfies never
  }
}

import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCheckpoints } from '../adapters/checkpoint/file.ts'
import { openSecrets } from '../adapters/secrets/open.ts'
import type { Config } from '../config.ts'
import { checkpointSigner } from '../core/checkpoint.ts'
import { StartError } from '../core/start-error.ts'
import { type AuditFilter, listAudit } from '../flow/audit/list.ts'
import { type Verified, verifyAudit } from '../flow/audit/verify.ts'
import type { Database } from '../ports.ts'
import { onDatabase, runCommand, say } from '../terminal.ts'

const usage = `npm run audit -- verify [--checkpoints FILE] [--public-key KEY]
npm run audit -- list [--subject KIND:ID] [--actor KIND:ID] [--act ACT] [--from TIME] [--to TIME] [--limit NUMBER]`

/** Exit code 0: nothing found; 1: the log is not what was sealed; 2: it could not be looked at. */
await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      checkpoints: { type: 'string' },
      'public-key': { type: 'string' },
      subject: { type: 'string' },
      actor: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      act: { type: 'string' },
      limit: { type: 'string', default: '50' },
    },
  })
  if (positionals[0] === 'verify')
    return onDatabase((database, config) =>
      verify(database, config, { file: values.checkpoints, publicKey: values['public-key'] }),
    )
  if (positionals[0] !== 'list') throw new StartError(usage)
  const filter = filterOf(values)
  return onDatabase((database) => list(database, filter))
})

async function verify(
  database: Database,
  config: Config,
  given: { file: string | undefined; publicKey: string | undefined },
): Promise<number> {
  // An auditor can be given the public key instead of the secret.
  const publicKey = given.publicKey ?? (await ourPublicKey(database, config))
  const checkpoints = await checkpointsFrom(config, given.file)
  const verified = await verifyAudit(database, { checkpoints, publicKey })
  for (const line of report(verified)) say(line)
  say(`Public key: ${publicKey}`)
  return verified.found > 0 ? 1 : 0
}

async function ourPublicKey(database: Database, config: Config): Promise<string> {
  const { auditSeed } = await openSecrets(config.dataDir, config.secrets.key, database)
  return checkpointSigner(auditSeed).publicKey
}

async function checkpointsFrom({ checkpoint }: Config, given: string | undefined) {
  if (given && !existsSync(given)) throw new StartError(`--checkpoints: there is no file ${given}`)
  const path = given ?? (checkpoint.kind === 'file' ? checkpoint.path : undefined)
  return path === undefined ? [] : readCheckpoints(path)
}

function* report({ rows, checkpoints, findings, found, warnings }: Verified): Generator<string> {
  for (const finding of findings) yield finding.text
  if (found > findings.length) yield `… and ${found - findings.length} more.`
  for (const warning of warnings) yield `Note: ${warning}`
  const result = found === 0 ? 'are as they were sealed' : `were read: ${found} findings`
  yield `${rows} rows ${result} (${checkpoints} checkpoints).`
}

type Given = Partial<Record<'subject' | 'actor' | 'act' | 'from' | 'to', string | undefined>> & {
  limit: string
}

function filterOf({ subject, actor, act, from, to, limit }: Given): AuditFilter {
  if (!/^[1-9]\d{0,4}$/.test(limit))
    throw new StartError('--limit: must be a number from 1 to 99999')
  const [subjectKind, subjectId] = pair('--subject', 'conversation:ID', subject)
  const [actorKind, actorId] = pair('--actor', 'person:ID', actor)
  const times = { from: moment('--from', from), to: moment('--to', to) }
  return { subjectKind, subjectId, actorKind, actorId, act, ...times, limit: Number(limit) }
}

function pair(option: string, like: string, given: string | undefined): (string | undefined)[] {
  const [kind, id] = given?.split(':') ?? []
  if (given && !(kind && id)) throw new StartError(`${option}: must be like ${like}`)
  return [kind, id]
}

function moment(option: string, given: string | undefined): Date | undefined {
  if (given === undefined) return undefined
  const at = new Date(given)
  if (!Number.isNaN(at.getTime())) return at
  throw new StartError(`${option}: must be like 2026-11-21 or 2026-11-21T13:00:00Z`)
}

async function list(database: Database, filter: AuditFilter): Promise<number> {
  for (const row of await listAudit(database, filter)) {
    const who = `${row.actorKind}:${row.actorId}`
    const what = `${row.subjectKind}:${row.subjectId}`
    const place = String(row.sequence ?? '-').padStart(8)
    say(
      `${place}  ${row.at.toISOString()}  ${who}  ${row.act}  ${what}  ${JSON.stringify(row.details)}`,
    )
  }
  return 0
}

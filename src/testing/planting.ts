import type { Database } from '../ports.ts'

/**
 * For the test of erasure: puts something unmistakable into every column that could hold what a customer wrote or is known by, and
 * finds it again. A new column is planted by itself; only one that can never hold such a thing is named here.
 */

/** Words and ids of our own, and what belongs to the business or to its people. */
const ours = new Set([
  ...[
    'channel.name',
    'channel.address',
    'contact_identity.kind',
    'consent.scope',
    'consent.source',
  ],
  ...['conversation.silenced_by', 'case.resolution', 'message.kind', 'message.noise'],
  ...['message_change.kind', 'webhook_event.kind', 'run.outcome', 'review.outcome'],
  ...['review.decided_by', 'decision.approver', 'decision.voided_because', 'outbound.kind'],
  ...['outbound.recipient_kind', 'outbound.error_code', 'send_attempt.outcome'],
  ...['send_attempt.error_code', 'dead_letter.kind', 'dead_letter.subject_id'],
  ...['dead_letter.redriven_by', 'idempotency_key.actor', 'idempotency_key.key'],
  'idempotency_key.request',
  ...['decision.answer_kind', 'decision.versions', 'draft.kind', 'draft.language', 'draft.made'],
  ...['review.team', 'review.priority', 'review.claimed_by', 'review.assigned_to'],
  ...['conversation_risk.kind', 'conversation_risk.rule', 'conversation_risk.cleared_by'],
  ...['handoff.team', 'handoff.priority', 'correction.kind', 'correction.intent'],
  ...['correction.language', 'correction.created_by'],
])
const oursWhole = new Set([
  ...['policy_version', 'audit_event', 'audit_head', 'setting', 'erasure', '_prisma_migrations'],
  ...['user', 'session', 'account', 'verification', 'two_factor', 'api_key', 'invitation'],
  ...['sign_in_throttle', 'team', 'team_member', 'own_number'],
  ...['article', 'article_version', 'passage', 'knowledge_release', 'release_item', 'embedding'],
  ...['source', 'library_import', 'library_import_file'],
  ...['autonomy', 'autonomy_case', 'model_artefact', 'model_usage'],
])
/** The test plants these itself: their words must name the contact. */
const planted = new Set(['contact_identity.value', 'idempotency_key.body', 'message_change.target'])

/** Where it was planted, and the columns that no row has in the scenario, so that nothing is proved of them. */
export async function plantEverywhere({
  pool,
}: Database): Promise<{ done: string[]; missed: string[] }> {
  const done: string[] = []
  const missed: string[] = []
  const { rows } = await pool.query<{ table: string; column: string; type: string }>(
    `SELECT table_name AS "table", column_name AS "column", data_type AS type FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type IN ('text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY')`,
  )
  for (const { table, column, type } of rows) {
    const name = `${table}.${column}`
    if (oursWhole.has(table) || ours.has(name) || planted.has(name)) continue
    // An event that belongs to nobody is known by the number in it.
    const where = name === 'webhook_event.payload' ? 'WHERE contact_id IS NOT NULL' : ''
    const { rowCount } = await pool.query(
      `UPDATE "${table}" SET "${column}" = ${valueFor(name, type)} ${where}`,
    )
    if (rowCount) done.push(name)
    else missed.push(name)
  }
  await pool.query(
    'UPDATE message_change SET target = (SELECT provider_id FROM message ORDER BY received_at LIMIT 1)',
  )
  return { done, missed }
}

function valueFor(name: string, type: string): string {
  const text = `'Planted ' || gen_random_uuid()`
  const object = `jsonb_build_object('text', ${text}, 'deep', jsonb_build_array(${text}))`
  switch (type) {
    case 'jsonb':
      return name === 'run.steps' || name === 'review.reasons'
        ? `jsonb_build_array(${object})`
        : object
    case 'bytea':
      return `convert_to(${text}, 'UTF8')`
    case 'ARRAY':
      return `ARRAY[${text}]`
    default:
      return text
  }
}

/** Every row of every table in which the text, or its bytes, stands in any column. */
export async function rowsWith({ pool }: Database, text: string): Promise<string[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(
      `SELECT t::text AS row FROM ${name} t WHERE strpos(lower(t::text), lower($1)) > 0 OR strpos(t::text, $2) > 0`,
      [text, Buffer.from(text).toString('hex')],
    )
    for (const { row } of rows) found.push(`${name}: ${row}`)
  }
  return found
}

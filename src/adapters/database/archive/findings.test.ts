import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedDatabase } from '../../../testing/database.ts'
import { fillEveryTable } from '../../../testing/fill.ts'
import type { OpenDatabase } from '../assemble.ts'
import { examine } from './findings.ts'

/** One row of everything, put right; each test breaks one thing and puts it right again. */
let database: OpenDatabase
beforeAll(async () => {
  database = await embeddedDatabase()
  await fillEveryTable(database, 1)
  await database.pool.query('DELETE FROM audit_head WHERE id <> 1')
  await putRight()
})
afterAll(() => database.close())

const putRight = () =>
  database.pool.query(`
    UPDATE turn SET state = 'answering', due_at = NULL;
    UPDATE outbound SET state = 'queued', due_at = now(), body = '{}', turn_id = (SELECT id FROM turn);
    UPDATE decision SET voided_at = NULL, turn_id = (SELECT id FROM turn);
    UPDATE review SET state = 'decided', kind = 'turn', turn_id = (SELECT id FROM turn), outbound_id = NULL;
    UPDATE article_version SET state = 'proposed', effective_at = now();
    UPDATE release_item SET change = 'put_in_force';
    INSERT INTO passage SELECT id, id, 0, 'text', '{}', '', '{}', '' FROM article_version
      WHERE NOT EXISTS (SELECT 1 FROM passage);
    UPDATE library_import SET state = 'running', due_at = now();
    UPDATE conversation SET revision = 2, material_revision = 1;
    UPDATE audit_event SET sequence = 1;
    UPDATE audit_head SET sequence = 1`)

const idOf = async (table: string) => {
  const { rows } = await database.pool.query(`SELECT id::text FROM ${table} LIMIT 1`)
  return rows[0].id
}

test('nothing is found where all is well, and every table is counted', async () => {
  const { counts, findings } = await examine(database)
  expect(findings).toEqual([])
  expect(counts).toMatchObject({ turn: 1, message: 1, setting: 2 })
})

test.each([
  [
    'outbound',
    `UPDATE decision SET voided_at = now()`,
    'is on its way although its decision was voided',
  ],
  [
    'outbound',
    `UPDATE outbound SET due_at = NULL`,
    'waits to be sent and nothing will send it: it has no due time',
  ],
  ['outbound', `UPDATE outbound SET state = 'read'`, 'is finished and has a due time all the same'],
  [
    'outbound',
    `UPDATE outbound SET state = 'unsure', due_at = NULL`,
    'may have been sent and no review asks a person about it',
  ],
  [
    'turn',
    `UPDATE turn SET state = 'gathering'`,
    'waits for an answer and nothing will look at it: it has no due time',
  ],
  ['turn', `UPDATE turn SET due_at = now()`, 'needs no look and has a due time all the same'],
  ['turn', `UPDATE turn SET state = 'held'`, 'is held and no review waits for a person'],
  [
    'turn',
    `UPDATE outbound SET state = 'failed', due_at = NULL`,
    'is being answered and has no message on its way with a live decision',
  ],
  [
    'turn',
    `UPDATE decision SET voided_at = now()`,
    'is being answered and has no message on its way with a live decision',
  ],
  [
    'review',
    `UPDATE review SET state = 'waiting'`,
    'waits for a person although its turn was answered or closed',
  ],
  [
    'review',
    `UPDATE review SET state = 'waiting', kind = 'unsure', outbound_id = (SELECT id FROM outbound)`,
    'asks whether a message was sent of which that is known',
  ],
  [
    'conversation',
    `UPDATE conversation SET material_revision = 3`,
    'has a change that matters beyond its newest revision',
  ],
  [
    'article_version',
    `DELETE FROM passage; UPDATE article_version SET state = 'approved'`,
    'is approved and nothing of it can be found: it has no passages',
  ],
  [
    'article_version',
    `UPDATE article_version SET state = 'approved'; UPDATE release_item SET change = 'taken_out'`,
    'is approved and no release put it in force',
  ],
  [
    'library_import',
    `UPDATE library_import SET due_at = NULL`,
    'is running and nothing will read on: it has no due time',
  ],
  [
    'audit_head',
    `UPDATE audit_head SET sequence = 2`,
    'does not name the number of sealed rows; run "npm run audit -- verify"',
  ],
])('%s: %s is found', async (table, breaking, is) => {
  await database.pool.query(breaking)
  const { findings } = await examine(database)
  expect(findings).toContain(`${table} ${await idOf(table)} ${is}`)
  await putRight()
  expect((await examine(database)).findings).toEqual([])
})

test('a row that points nowhere is found', async () => {
  await database.pool.query(`
    ALTER TABLE run DISABLE TRIGGER ALL;
    INSERT INTO run (turn_id, revision, fence) VALUES (gen_random_uuid(), 1, 1);
    ALTER TABLE run ENABLE TRIGGER ALL`)
  expect((await examine(database)).findings).toEqual([
    'run.turn_id: 1 rows point at a turn that is not there',
  ])
})

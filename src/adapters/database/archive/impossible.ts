/** States that no path of the program leads to: each statement returns the ids of the rows that are in one. */
export const IMPOSSIBLE: { kind: string; is: string; sql: string }[] = [
  {
    kind: 'outbound',
    is: 'is on its way although its decision was voided',
    sql: `SELECT o.id FROM outbound o JOIN decision d ON d.id = o.decision_id
           WHERE o.state IN ('queued', 'sending', 'unsure') AND d.voided_at IS NOT NULL`,
  },
  {
    kind: 'outbound',
    is: 'waits to be sent and nothing will send it: it has no due time',
    sql: `SELECT id FROM outbound WHERE state IN ('queued', 'sending') AND due_at IS NULL`,
  },
  {
    kind: 'outbound',
    is: 'is finished and has a due time all the same',
    sql: `SELECT id FROM outbound WHERE state NOT IN ('queued', 'sending') AND due_at IS NOT NULL`,
  },
  {
    kind: 'outbound',
    is: 'may have been sent and no review asks a person about it',
    // One whose content was erased is asked about no more.
    sql: `SELECT o.id FROM outbound o WHERE o.state = 'unsure' AND o.body IS NOT NULL AND NOT EXISTS
            (SELECT 1 FROM review r WHERE r.outbound_id = o.id AND r.kind = 'unsure' AND r.state = 'waiting')`,
  },
  {
    kind: 'turn',
    is: 'waits for an answer and nothing will look at it: it has no due time',
    sql: `SELECT id FROM turn WHERE state IN ('gathering', 'running') AND due_at IS NULL`,
  },
  {
    kind: 'turn',
    is: 'needs no look and has a due time all the same',
    sql: `SELECT id FROM turn WHERE state NOT IN ('gathering', 'running') AND due_at IS NOT NULL`,
  },
  {
    kind: 'turn',
    is: 'is held and no review waits for a person',
    sql: `SELECT t.id FROM turn t WHERE t.state = 'held' AND NOT EXISTS
            (SELECT 1 FROM review r WHERE r.turn_id = t.id AND r.kind = 'turn' AND r.state = 'waiting')`,
  },
  {
    kind: 'turn',
    is: 'is being answered and has no message on its way with a live decision',
    sql: `SELECT t.id FROM turn t WHERE t.state = 'answering' AND NOT EXISTS
            (SELECT 1 FROM outbound o JOIN decision d ON d.id = o.decision_id
              WHERE o.turn_id = t.id AND o.state IN ('queued', 'sending', 'unsure') AND d.voided_at IS NULL)`,
  },
  {
    kind: 'review',
    is: 'waits for a person although its turn was answered or closed',
    sql: `SELECT r.id FROM review r JOIN turn t ON t.id = r.turn_id
           WHERE r.kind = 'turn' AND r.state = 'waiting' AND t.state IN ('answering', 'answered', 'closed')`,
  },
  {
    kind: 'review',
    is: 'asks whether a message was sent of which that is known',
    sql: `SELECT r.id FROM review r LEFT JOIN outbound o ON o.id = r.outbound_id
           WHERE r.kind = 'unsure' AND r.state = 'waiting' AND o.state IS DISTINCT FROM 'unsure'`,
  },
  {
    kind: 'conversation',
    is: 'has a change that matters beyond its newest revision',
    sql: `SELECT id FROM conversation WHERE material_revision > revision`,
  },
  {
    kind: 'article_version',
    is: 'is approved and nothing of it can be found: it has no passages',
    sql: `SELECT v.id FROM article_version v WHERE v.state = 'approved'
             AND NOT EXISTS (SELECT 1 FROM passage p WHERE p.version_id = v.id)`,
  },
  {
    kind: 'article_version',
    is: 'is approved and no release put it in force',
    sql: `SELECT v.id FROM article_version v WHERE v.state = 'approved' AND NOT EXISTS
            (SELECT 1 FROM release_item i WHERE i.version_id = v.id AND i.change = 'put_in_force')`,
  },
  {
    kind: 'library_import',
    is: 'is running and nothing will read on: it has no due time',
    sql: `SELECT id FROM library_import WHERE state = 'running' AND due_at IS NULL`,
  },
  {
    kind: 'audit_head',
    is: 'does not name the number of sealed rows; run "npm run audit -- verify"',
    sql: `SELECT h.id::text FROM audit_head h
           WHERE (h.sequence, h.sequence) IS DISTINCT FROM
                 (SELECT (count(sequence), coalesce(max(sequence), 0)) FROM audit_event)`,
  },
]

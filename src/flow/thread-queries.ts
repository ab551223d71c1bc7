/** What readThread asks the database. Each subselect is served by an index over the conversation, the contact or the turn. */

/** The newest assessment of each turn says what that turn asked. */
const intentsOf = (turns: string) => `
  (SELECT coalesce(jsonb_agg(asked.intent ORDER BY asked.at, asked.place), '[]') FROM (
    SELECT i.issue->>'intent' AS intent, e.created_at AS at, i.place
      FROM turn e
      CROSS JOIN LATERAL (
        SELECT r.assessment FROM run r WHERE r.turn_id = e.id AND r.assessment IS NOT NULL
         ORDER BY r.started_at DESC LIMIT 1) AS last
      CROSS JOIN LATERAL jsonb_array_elements(last.assessment->'issues') WITH ORDINALITY AS i(issue, place)
     WHERE ${turns} AND i.issue->>'intent' IS NOT NULL
     ORDER BY e.created_at DESC, i.place DESC LIMIT 50) AS asked)`

const wentOut = `o.conversation_id = c.id AND o.state NOT IN ('voided', 'refused', 'failed')`

// A person who approves what was prepared has not written: a decision about words of their own names no kind.
const personLastWrote = `greatest(
  (SELECT max(m.sent_at) FROM message m WHERE m.conversation_id = c.id AND m.origin = 'phone'),
  (SELECT max(o.created_at) FROM outbound o JOIN decision d ON d.id = o.decision_id
    WHERE ${wentOut} AND d.by = 'person' AND d.answer_kind IS NULL))`

const columns = `m.id, m.origin, m.kind, m.content, m.noise, m.late, m.edited_at IS NOT NULL AS edited, m.sent_at AS "sentAt",
    EXISTS (SELECT 1 FROM outbound o JOIN decision d ON d.id = o.decision_id
             WHERE o.id = m.outbound_id AND d.answer_kind IS NOT NULL) AS prepared`

/** What the turn asks, and the newest forty of its case besides. What was taken back or erased asks nothing. */
const messages = `
    SELECT ${columns}, true AS "inTurn" FROM message m
     WHERE m.turn_id = t.id AND m.direction = 'inbound' AND m.revoked_at IS NULL AND m.erased_at IS NULL
    UNION ALL (
    SELECT ${columns}, false FROM message m
     WHERE m.conversation_id = c.id AND m.case_id = t.case_id
       AND (m.turn_id IS DISTINCT FROM t.id OR m.direction = 'outbound') AND m.content IS NOT NULL
     ORDER BY m.sent_at DESC, m.id DESC LIMIT 40)`

/** $1 is the turn. */
export const threadQuery = `
  SELECT c.channel_id AS "channelId", c.contact_id AS "contactId", t.case_id AS "caseId", clock_timestamp() AS now,
    t.restarts, c.silenced_at IS NOT NULL AS silenced, c.disclosed_at IS NOT NULL AS disclosed,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value) ORDER BY i.created_at, i.id), '[]')
       FROM contact_identity i WHERE i.contact_id = c.contact_id) AS identities,
    array(SELECT r.kind FROM conversation_risk r WHERE r.conversation_id = c.id AND r.cleared_at IS NULL
           ORDER BY r.kind) AS "stickyRisks",
    ${intentsOf('e.conversation_id = c.id AND e.case_id = t.case_id AND e.id <> t.id')} AS "earlierIntents",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('at', k.at, 'intents', k.intents, 'state', k.state) ORDER BY k.at), '[]') FROM (
      SELECT other.state, coalesce(last.at, other.opened_at) AS at,
             ${intentsOf('e.conversation_id = other.conversation_id AND e.case_id = other.id')} AS intents
        FROM conversation theirs JOIN "case" other ON other.conversation_id = theirs.id
        CROSS JOIN LATERAL (SELECT max(e.created_at) AS at FROM turn e
                             WHERE e.conversation_id = other.conversation_id AND e.case_id = other.id) AS last
       WHERE theirs.contact_id = c.contact_id AND other.id <> t.case_id
         AND coalesce(last.at, other.opened_at) > now() - interval '30 days'
       ORDER BY other.opened_at DESC LIMIT 20) AS k) AS "earlierCases",
    (SELECT count(*)::int FROM outbound o JOIN decision d ON d.id = o.decision_id
      WHERE ${wentOut} AND d.answer_kind = 'ask'
        AND o.created_at > coalesce(${personLastWrote}, '-infinity')) AS asks,
    coalesce((SELECT d.answer_kind = 'acknowledge' FROM outbound o JOIN decision d ON d.id = o.decision_id
      WHERE ${wentOut} ORDER BY o.position DESC LIMIT 1), false) AS acknowledged,
    coalesce((SELECT (value->>'stopped')::boolean FROM setting WHERE name = 'automatic_sends'), false)
      OR h.auto_stopped_at IS NOT NULL AS "automaticStopped",
    EXISTS (SELECT 1 FROM turn e WHERE e.conversation_id = c.id AND e.id <> t.id
      AND e.state IN ('running', 'held', 'answering')) AS preparing,
    (SELECT coalesce(json_agg(said ORDER BY said."sentAt", said.id), '[]') FROM (${messages}) AS said) AS messages
  FROM turn t JOIN conversation c ON c.id = t.conversation_id JOIN channel h ON h.id = c.channel_id
  WHERE t.id = $1`

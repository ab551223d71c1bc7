-- What settling and deciding write down. The indexes of the queue put emergencies first.

ALTER TABLE "message" ADD COLUMN     "revision" INTEGER;

ALTER TABLE "draft" ADD COLUMN     "made" TEXT;

ALTER TABLE "review" ADD COLUMN     "claimed_at" TIMESTAMPTZ(3),
ADD COLUMN     "emergency" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "decision" ADD COLUMN     "discloses" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "versions" UUID[] DEFAULT ARRAY[]::UUID[];

DROP INDEX "review_state_act_by_id_idx";
DROP INDEX "review_state_team_act_by_id_idx";
CREATE INDEX "review_state_emergency_act_by_id_idx" ON "review"("state", "emergency" DESC, "act_by", "id");
CREATE INDEX "review_state_team_emergency_act_by_id_idx" ON "review"("state", "team", "emergency" DESC, "act_by", "id");
CREATE INDEX "review_state_assigned_to_emergency_act_by_id_idx" ON "review"("state", "assigned_to", "emergency" DESC, "act_by", "id");
CREATE INDEX "handoff_ended_at_created_at_id_idx" ON "handoff"("ended_at", "created_at", "id");

-- A person has written: nobody needs to be paged any more.
CREATE FUNCTION handoff_answered(p_conversation uuid, p_at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE handoff SET answered_at = p_at, page_at = NULL WHERE conversation_id = p_conversation AND ended_at IS NULL AND answered_at IS NULL;
END $$;

-- A turn whose answer did not go out is unanswered again. Its review comes back at its old place with the person's
-- words; if the customer has begun another turn meanwhile, the two become one. Returns the turn that is open now.
CREATE OR REPLACE FUNCTION answer_again(p_conversation uuid, p_turn uuid, p_review uuid, p_reasons jsonb, p_revision int) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE v_open turn; v_words text;
BEGIN
  SELECT * INTO v_open FROM turn WHERE conversation_id = p_conversation AND id <> p_turn AND state IN ('gathering', 'running', 'held');
  IF v_open.id IS NOT NULL THEN
    UPDATE message SET turn_id = v_open.id WHERE turn_id = p_turn AND direction = 'inbound';
    UPDATE turn SET state = 'closed', due_at = NULL, ended_at = now() WHERE id = p_turn;
    PERFORM turn_wake(v_open.id, 'gathering', now(), v_open.state <> 'gathering');
    -- The open turn asks more than before: whoever looked at it must look again.
    UPDATE conversation SET material_revision = revision WHERE id = p_conversation;
    SELECT words INTO v_words FROM review WHERE id = p_review;
    UPDATE review SET words = coalesce(words, v_words), reasons = reasons || coalesce(p_reasons, '[]'), reconfirm_since = p_revision
     WHERE turn_id = v_open.id AND kind = 'turn' AND state = 'waiting';
    IF FOUND THEN RETURN v_open.id; END IF;
  ELSE
    UPDATE turn SET state = 'held', due_at = NULL, ended_at = NULL WHERE id = p_turn;
  END IF;
  -- The customer waits again, so the case no longer waits for the customer.
  UPDATE "case" SET state = 'open', state_at = now() WHERE id = (SELECT case_id FROM turn WHERE id = p_turn) AND state = 'pending';
  UPDATE review SET state = 'waiting', turn_id = coalesce(v_open.id, p_turn), decided_at = NULL, decided_by = NULL, outcome = NULL,
         reasons = coalesce(p_reasons, reasons), reconfirm_since = p_revision
   WHERE id = p_review AND kind = 'turn';
  -- The boundary's own decision had no review. What was refused or failed goes to a person; otherwise the turn is answered anew.
  IF NOT FOUND AND v_open.id IS NULL THEN
    IF p_reasons IS NULL THEN
      PERFORM turn_wake(p_turn, 'gathering', now(), true);
    ELSE
      INSERT INTO review (kind, conversation_id, turn_id, revision, reasons, act_by)
      VALUES ('turn', p_conversation, p_turn, p_revision, p_reasons, now());
    END IF;
  END IF;
  RETURN coalesce(v_open.id, p_turn);
END $$;

-- The provider took it, or may have been proved to have taken it by a status that came before our own record.
CREATE OR REPLACE FUNCTION outbound_accepted(p_outbound uuid, p_provider_id text, p_at timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE o outbound; v_by decision_by; v_case uuid; v_provider_id text := p_provider_id; v_revision int; v_discloses boolean;
BEGIN
  SELECT * INTO o FROM outbound WHERE id = p_outbound FOR UPDATE;
  IF o.state NOT IN ('sending', 'unsure') AND NOT (o.state IN ('queued', 'voided') AND o.attempts > 0) THEN RETURN false; END IF;
  -- Its contact was erased while it was on its way.
  IF o.recipient IS NULL THEN v_provider_id := erased_id(p_provider_id); END IF;
  IF EXISTS (SELECT 1 FROM outbound WHERE channel_id = o.channel_id AND provider_id = v_provider_id AND id <> o.id) THEN v_provider_id := NULL; END IF;
  UPDATE outbound SET state = 'accepted', provider_id = coalesce(v_provider_id, provider_id), accepted_at = p_at, due_at = NULL, error_code = NULL
   WHERE id = p_outbound;
  SELECT by, discloses INTO v_by, v_discloses FROM decision WHERE id = o.decision_id;
  SELECT case_id INTO v_case FROM turn WHERE id = o.turn_id;
  -- An acknowledgement answers no turn; it belongs to the work that is going on.
  IF v_case IS NULL THEN
    SELECT id INTO v_case FROM "case" WHERE conversation_id = o.conversation_id ORDER BY opened_at DESC LIMIT 1;
  END IF;
  v_revision := conversation_changed(o.conversation_id, o.state = 'voided');
  INSERT INTO message (conversation_id, channel_id, case_id, turn_id, outbound_id, direction, origin, provider_id, kind, content, sent_at, revision)
  VALUES (o.conversation_id, o.channel_id, v_case, o.turn_id, o.id, 'outbound', CASE v_by WHEN 'person' THEN 'desk'::origin ELSE 'assistant'::origin END,
          v_provider_id, o.kind, o.body, p_at, v_revision)
  ON CONFLICT DO NOTHING;
  UPDATE turn SET state = 'answered', due_at = NULL, ended_at = p_at WHERE id = o.turn_id AND state = 'answering';
  -- A case waits for the customer only when nothing of theirs is still unanswered.
  UPDATE "case" c SET state = 'pending', state_at = p_at
   WHERE c.id = v_case AND c.state IN ('open', 'reopened')
     AND NOT EXISTS (SELECT 1 FROM turn t WHERE t.case_id = c.id AND t.state IN ('gathering', 'running', 'held', 'answering'));
  UPDATE review SET state = 'withdrawn', outcome = 'settled', decided_at = now(), decided_by = 'provider'
   WHERE outbound_id = p_outbound AND kind = 'unsure' AND state = 'waiting';
  UPDATE conversation SET last_message_at = greatest(last_message_at, p_at),
         disclosed_at = CASE WHEN v_discloses THEN coalesce(disclosed_at, p_at) ELSE disclosed_at END WHERE id = o.conversation_id;
  IF v_by = 'person' THEN PERFORM handoff_answered(o.conversation_id, p_at); END IF;
  -- Somebody said that it was not sent. It was: what they approved since must not follow it.
  IF o.state = 'voided' THEN
    PERFORM void_prepared(o.conversation_id, 'was_sent', v_revision);
    UPDATE review SET reconfirm_since = v_revision, reasons = reasons || jsonb_build_array(jsonb_build_object(
        'rule', 'was_sent', 'because', 'The earlier reply did reach the customer after all; read it before you answer again.'))
     WHERE conversation_id = o.conversation_id AND kind = 'turn' AND state = 'waiting';
  END IF;
  RETURN true;
END $$;

CREATE OR REPLACE FUNCTION receive_message(e jsonb, p_conversation uuid, p_quiet interval, p_max interval, p_rate int) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_id text := e->>'providerId'; v_at timestamptz := least((e->>'sentAt')::timestamptz, now()); v_name text;
  v_noise text := e->>'noise'; v_content jsonb := e->'content'; v_material boolean; v_known boolean; v_changed boolean; v_prepared boolean;
  c conversation; t turn; v_turn uuid; v_wake int; v_due timestamptz; v_case uuid; v_edited timestamptz; v_revoked timestamptz; v_change record; v_address jsonb;
  v_erased_id text := erased_id(v_id);
BEGIN
  SELECT * INTO c FROM conversation WHERE id = p_conversation FOR UPDATE;
  v_name := contact_kept(c.contact_id);
  -- Whoever writes this provider id holds the lock we hold, so the look is enough.
  SELECT EXISTS (SELECT 1 FROM message WHERE channel_id = c.channel_id AND provider_id = v_id)
           OR EXISTS (SELECT 1 FROM message WHERE channel_id = c.channel_id AND provider_id = v_erased_id),
         EXISTS (SELECT 1 FROM message_change WHERE channel_id = c.channel_id AND target = v_id),
         EXISTS (SELECT 1 FROM outbound WHERE conversation_id = c.id AND state = 'queued')
    INTO v_known, v_changed, v_prepared;
  IF v_known THEN RETURN jsonb_build_object('outcome', 'duplicate', 'conversationId', c.id); END IF;

  -- An edit or a revoke may have come before its message.
  IF v_changed THEN
    FOR v_change IN SELECT kind, content, at FROM message_change WHERE channel_id = c.channel_id AND target = v_id ORDER BY at LOOP
      IF v_change.kind = 'revoked' THEN v_revoked := v_change.at; v_content := NULL;
      ELSIF v_revoked IS NULL THEN v_edited := v_change.at; v_content := v_change.content; v_noise := NULL; END IF;
    END LOOP;
  END IF;

  SELECT * INTO t FROM turn WHERE conversation_id = c.id AND state IN ('gathering', 'running', 'held');
  -- "?" asks for what is already being prepared; alone it asks for a person's look.
  IF v_noise = 'nudge' AND t.id IS NULL AND NOT EXISTS (SELECT 1 FROM turn WHERE conversation_id = c.id AND state = 'answering') THEN
    v_noise := NULL;
  END IF;
  v_material := v_noise IS NULL OR v_noise = 'stop';
  c.revision := c.revision + 1;
  IF v_material AND v_prepared THEN
    v_turn := void_prepared(c.id, CASE WHEN v_noise = 'stop' THEN 'opt_out' ELSE 'new_message' END, c.revision);
    IF v_turn IS NOT NULL THEN SELECT * INTO t FROM turn WHERE id = v_turn; END IF;
  END IF;

  IF v_noise IS NULL THEN
    v_case := case_for(c.id);
    -- The flood guard: beyond the limit a contact's turn waits for the end of the minute.
    IF c.rate_from < now() - interval '1 minute' THEN c.rate_from := now(); c.rate_count := 0; END IF;
    c.rate_count := c.rate_count + 1;
    v_due := now() + p_quiet;
    IF t.state = 'gathering' THEN v_due := least(v_due, greatest(t.gathering_since + p_max, now())); END IF;
    IF c.rate_count > p_rate THEN v_due := greatest(v_due, c.rate_from + interval '1 minute'); END IF;
    v_turn := t.id;
    IF v_turn IS NULL THEN
      INSERT INTO turn (conversation_id, case_id, due_at) VALUES (c.id, v_case, v_due) RETURNING id, wake INTO v_turn, v_wake;
    ELSIF t.state = 'gathering' AND v_due >= t.due_at THEN
      -- The job it has comes early, sees that, and comes again: a burst makes one job, not one for each message.
      UPDATE turn SET due_at = v_due WHERE id = v_turn;
    ELSE
      v_wake := turn_wake(v_turn, 'gathering', v_due, t.state <> 'gathering');
    END IF;
  ELSE
    v_turn := t.id;
    SELECT id INTO v_case FROM "case" WHERE conversation_id = c.id ORDER BY opened_at DESC LIMIT 1;
  END IF;

  INSERT INTO message (conversation_id, channel_id, case_id, turn_id, direction, origin, provider_id, kind, content, noise, late, sent_at, edited_at, revoked_at, revision)
  VALUES (c.id, c.channel_id, v_case, v_turn, 'inbound', 'customer', v_id, e->>'messageKind', v_content, v_noise,
          now() - (e->>'sentAt')::timestamptz > interval '15 minutes', v_at, v_edited, v_revoked, c.revision);
  -- Answers go to where the contact wrote from last: an older number may be somebody else's by now.
  IF v_at >= coalesce(c.last_inbound_at, '-infinity') THEN
    v_address := e->'identities'->0;
    IF v_address->>'kind' <> 'phone' THEN
      SELECT i INTO v_address FROM jsonb_array_elements(e->'identities') AS i ORDER BY i->>'kind' <> 'phone' LIMIT 1;
    END IF;
    c.address_kind := v_address->>'kind';
    c.address := v_address->>'value';
  END IF;
  UPDATE conversation SET revision = c.revision, material_revision = CASE WHEN v_material THEN c.revision ELSE material_revision END,
         address_kind = c.address_kind, address = c.address,
         last_inbound_at = greatest(last_inbound_at, v_at), last_message_at = greatest(last_message_at, v_at),
         rate_from = c.rate_from, rate_count = c.rate_count WHERE id = c.id;
  PERFORM conversation_told(c.id, c.revision);
  IF e->>'name' <> v_name OR (e->>'name' IS NOT NULL AND v_name IS NULL) THEN
    UPDATE contact SET name = e->>'name' WHERE id = c.contact_id;
  END IF;
  IF v_noise = 'stop' THEN
    PERFORM consent_said(c.contact_id, c.channel_id, 'all', true, 'stop_word', v_at);
  END IF;
  RETURN jsonb_build_object('outcome', 'logged', 'conversationId', c.id, 'turnId', v_turn, 'wake', v_wake, 'dueAt', v_due);
END $$;

-- A person answered from the phone: the assistant goes quiet, and nothing prepared here may follow.
CREATE OR REPLACE FUNCTION receive_echo(e jsonb, p_conversation uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE c conversation; v_revision int; v_at timestamptz := least((e->>'sentAt')::timestamptz, now()); v_case uuid;
BEGIN
  c := conversation_locked(p_conversation);
  IF EXISTS (SELECT 1 FROM message WHERE channel_id = c.channel_id AND provider_id = e->>'providerId') THEN
    RETURN jsonb_build_object('outcome', 'duplicate', 'conversationId', c.id);
  END IF;
  v_revision := conversation_changed(c.id, true);
  PERFORM void_prepared(c.id, 'answered_on_phone', v_revision);
  UPDATE turn SET state = 'closed', due_at = NULL, ended_at = now() WHERE conversation_id = c.id AND state IN ('gathering', 'running', 'held');
  UPDATE review SET state = 'withdrawn', outcome = 'answered_on_phone', decided_at = now(), decided_by = 'phone'
   WHERE conversation_id = c.id AND kind = 'turn' AND state = 'waiting';
  SELECT id INTO v_case FROM "case" WHERE conversation_id = c.id ORDER BY opened_at DESC LIMIT 1;
  UPDATE "case" SET state = 'pending', state_at = now() WHERE id = v_case AND state IN ('open', 'reopened');
  INSERT INTO message (conversation_id, channel_id, case_id, direction, origin, provider_id, kind, content, sent_at, revision)
  VALUES (c.id, c.channel_id, v_case, 'outbound', 'phone', e->>'providerId', e->>'messageKind', e->'content', v_at, v_revision);
  PERFORM handoff_answered(c.id, v_at);
  UPDATE conversation SET silenced_at = coalesce(silenced_at, now()), silenced_by = coalesce(silenced_by, 'phone'),
         last_message_at = greatest(last_message_at, v_at) WHERE id = c.id;
  RETURN jsonb_build_object('outcome', 'logged', 'conversationId', c.id);
END $$;

-- An edit can make a question of a thank-you, or come when the answer is on its way: then it asks anew, in a turn of its own.
CREATE OR REPLACE FUNCTION receive_change(e jsonb, p_conversation uuid, p_quiet interval) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  m message; t turn; c conversation; v_turn uuid; v_wake int := 0; v_revision int; v_due timestamptz := now() + p_quiet; v_new uuid;
  v_at timestamptz := least((e->>'at')::timestamptz, now()); v_noise text := e->>'noise'; v_revoked boolean := e->>'change' = 'revoked';
BEGIN
  -- The message may not be here yet, or be arriving now: the change row is what its own receive looks for.
  c := conversation_locked(p_conversation);
  INSERT INTO message_change (channel_id, contact_id, provider_id, target, kind, content, at)
  VALUES (c.channel_id, c.contact_id, e->>'providerId', e->>'target', e->>'change', e->'content', v_at)
  ON CONFLICT (channel_id, provider_id) DO NOTHING RETURNING id INTO v_new;
  IF v_new IS NULL THEN RETURN jsonb_build_object('outcome', 'duplicate'); END IF;
  -- Whoever says stop is heard, also when the message that they changed is not here yet.
  IF v_noise = 'stop' THEN PERFORM consent_said(c.contact_id, c.channel_id, 'all', true, 'stop_word', v_at); END IF;
  SELECT * INTO m FROM message WHERE channel_id = c.channel_id AND provider_id = e->>'target';
  IF NOT FOUND THEN RETURN jsonb_build_object('outcome', 'early'); END IF;
  -- Nobody changes what somebody else wrote.
  IF m.conversation_id <> c.id OR m.direction <> 'inbound' OR m.revoked_at IS NOT NULL OR m.erased_at IS NOT NULL
     OR (NOT v_revoked AND m.edited_at > v_at) THEN
    RETURN jsonb_build_object('outcome', 'ignored', 'conversationId', c.id);
  END IF;
  IF v_revoked THEN
    UPDATE message SET content = NULL, revoked_at = v_at WHERE id = m.id;
  ELSE
    UPDATE message SET content = e->'content', edited_at = v_at, noise = v_noise WHERE id = m.id;
  END IF;
  v_revision := conversation_changed(c.id, true);
  UPDATE message SET revision = v_revision WHERE id = m.id;
  PERFORM void_prepared(c.id, 'message_' || (e->>'change'), v_revision);

  SELECT * INTO t FROM turn WHERE conversation_id = c.id AND state IN ('gathering', 'running', 'held');
  IF t.id IS NOT NULL THEN
    v_turn := t.id;
    v_due := greatest(t.due_at, v_due);
    v_wake := turn_wake(t.id, 'gathering', v_due, t.state <> 'gathering');
  ELSIF NOT v_revoked AND v_noise IS NULL THEN
    INSERT INTO turn (conversation_id, case_id, due_at) VALUES (c.id, case_for(c.id), v_due) RETURNING id INTO v_turn;
  ELSE
    RETURN jsonb_build_object('outcome', 'logged', 'conversationId', c.id);
  END IF;
  IF NOT v_revoked THEN UPDATE message SET turn_id = v_turn WHERE id = m.id; END IF;
  RETURN jsonb_build_object('outcome', 'logged', 'conversationId', c.id, 'turnId', v_turn, 'wake', v_wake, 'dueAt', v_due);
END $$;

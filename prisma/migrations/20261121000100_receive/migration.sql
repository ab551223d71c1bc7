-- What Prisma has no words for: partial indexes, and the functions that change a conversation in one statement.

CREATE UNIQUE INDEX "turn_open" ON "turn" ("conversation_id") WHERE "state" IN ('gathering', 'running', 'held');
CREATE INDEX "turn_due" ON "turn" ("due_at") WHERE "due_at" IS NOT NULL;
CREATE INDEX "outbound_due" ON "outbound" ("due_at") WHERE "due_at" IS NOT NULL;
CREATE INDEX "outbound_unfinished" ON "outbound" ("conversation_id", "position") WHERE "state" IN ('queued', 'sending');
CREATE UNIQUE INDEX "decision_live" ON "decision" ("turn_id") WHERE "voided_at" IS NULL AND "turn_id" IS NOT NULL;
CREATE UNIQUE INDEX "review_waiting_turn" ON "review" ("turn_id") WHERE "state" = 'waiting' AND "kind" = 'turn';
CREATE UNIQUE INDEX "review_waiting_outbound" ON "review" ("outbound_id") WHERE "state" = 'waiting' AND "kind" = 'unsure';
CREATE UNIQUE INDEX "case_current" ON "case" ("conversation_id") WHERE "state" IN ('open', 'pending', 'reopened');
CREATE INDEX "contact_same_as" ON "contact" ("same_as") WHERE "same_as" IS NOT NULL;
CREATE UNIQUE INDEX "policy_in_force" ON "policy_version" ("kind") WHERE "state" = 'in_force';
CREATE INDEX "audit_event_unsealed" ON "audit_event" ("id") WHERE "sequence" IS NULL;
CREATE INDEX "dead_letter_waiting" ON "dead_letter" ("created_at" DESC, "id" DESC) WHERE "redriven_at" IS NULL;

-- Every function below expects the conversation's row to be locked by its caller, or locks it first.

-- A hint for whoever shows this conversation. These are in PL/pgSQL because a function in SQL is planned anew at each call.
CREATE FUNCTION conversation_told(p_conversation uuid, p_revision int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('countersign', format('{"kind":"conversation","id":"%s","revision":%s}', p_conversation, p_revision));
END $$;

-- Counts a change. A material one makes everything prepared before it stale.
CREATE FUNCTION conversation_changed(p_conversation uuid, p_material boolean) RETURNS int LANGUAGE plpgsql AS $$
DECLARE v_revision int;
BEGIN
  UPDATE conversation
     SET revision = revision + 1,
         material_revision = CASE WHEN p_material THEN revision + 1 ELSE material_revision END
   WHERE id = p_conversation
  RETURNING revision INTO v_revision;
  PERFORM conversation_told(p_conversation, v_revision);
  RETURN v_revision;
END $$;

-- Sets when somebody must look at a turn next; the new wake names the new job. A restart gathers anew.
CREATE FUNCTION turn_wake(p_turn uuid, p_state turn_state, p_due timestamptz, p_restart boolean) RETURNS int LANGUAGE plpgsql AS $$
DECLARE v_wake int;
BEGIN
  UPDATE turn SET state = p_state, due_at = p_due, wake = wake + 1, restarts = restarts + p_restart::int,
                  gathering_since = CASE WHEN p_restart THEN now() ELSE gathering_since END
   WHERE id = p_turn RETURNING wake INTO v_wake;
  RETURN v_wake;
END $$;

-- A turn whose answer did not go out is unanswered again. Its review comes back at its old place with the person's
-- words; if the customer has begun another turn meanwhile, the two become one. Returns the turn that is open now.
CREATE FUNCTION answer_again(p_conversation uuid, p_turn uuid, p_review uuid, p_reasons jsonb, p_revision int) RETURNS uuid LANGUAGE plpgsql AS $$
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
  -- The boundary's own decision had no review: the turn is answered anew.
  IF NOT FOUND AND v_open.id IS NULL THEN PERFORM turn_wake(p_turn, 'gathering', now(), true); END IF;
  RETURN coalesce(v_open.id, p_turn);
END $$;

-- Voids what is approved but not yet claimed by a sender. Returns the turn that is unanswered again, if there is one.
CREATE FUNCTION void_prepared(p_conversation uuid, p_because text, p_revision int) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE r record; v_turn uuid;
BEGIN
  FOR r IN SELECT o.id, o.decision_id, o.turn_id, d.review_id FROM outbound o JOIN decision d ON d.id = o.decision_id
            WHERE o.conversation_id = p_conversation AND o.state = 'queued' ORDER BY o.position FOR UPDATE OF o LOOP
    UPDATE outbound SET state = 'voided', due_at = NULL WHERE id = r.id;
    UPDATE decision SET voided_at = now(), voided_because = p_because WHERE id = r.decision_id;
    IF r.turn_id IS NOT NULL THEN v_turn := answer_again(p_conversation, r.turn_id, r.review_id, NULL, p_revision); END IF;
  END LOOP;
  RETURN v_turn;
END $$;

-- The contact that these identities name, the first being the strongest. Nobody while one of them is unknown, or names somebody of whom
-- it is news that they are the same person. Each is looked up by itself: of a list of them the planner reads every contact.
CREATE FUNCTION contact_known(p_identities jsonb) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE v_contact uuid; v_next uuid;
BEGIN
  FOR i IN 0..jsonb_array_length(p_identities) - 1 LOOP
    SELECT contact_id INTO v_next FROM contact_identity WHERE kind = p_identities->i->>'kind' AND value = p_identities->i->>'value';
    IF NOT FOUND THEN RETURN NULL; END IF;
    IF v_next <> v_contact AND NOT EXISTS (SELECT 1 FROM contact WHERE id = v_next AND same_as IS NOT NULL) THEN RETURN NULL; END IF;
    v_contact := coalesce(v_contact, v_next);
  END LOOP;
  RETURN v_contact;
END $$;

-- The contact behind one or two identities; unknown ones make a new contact. Whoever makes rows here does so alone (see receive).
CREATE FUNCTION contact_of(p_identities jsonb, p_name text) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE v_contact uuid := contact_known(p_identities); v_next uuid;
BEGIN
  IF v_contact IS NOT NULL THEN RETURN v_contact; END IF;
  -- The first identity given is the strongest.
  FOR i IN 0..jsonb_array_length(p_identities) - 1 LOOP
    EXIT WHEN v_contact IS NOT NULL;
    v_contact := contact_known(jsonb_build_array(p_identities->i));
  END LOOP;
  IF v_contact IS NULL THEN
    INSERT INTO contact (name, salt) VALUES (p_name, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) RETURNING id INTO v_contact;
  END IF;
  FOR i IN 0..jsonb_array_length(p_identities) - 1 LOOP
    INSERT INTO contact_identity (contact_id, kind, value)
    VALUES (v_contact, p_identities->i->>'kind', p_identities->i->>'value') ON CONFLICT (kind, value) DO NOTHING;
    -- Two contacts turn out to be one person. Their conversations stay apart, what they asked for holds for both.
    v_next := contact_known(jsonb_build_array(p_identities->i));
    UPDATE contact SET same_as = v_contact WHERE id = v_next AND id <> v_contact AND same_as IS NULL;
  END LOOP;
  RETURN v_contact;
END $$;

-- Waits for an erasure that is under way. Whoever found the contact before it and waited goes again, and finds nobody: the customer
-- is somebody new. Locked after the conversation, as the erasure does. Returns the name.
CREATE FUNCTION contact_kept(p_contact uuid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE v_name text;
BEGIN
  SELECT name INTO v_name FROM contact WHERE id = p_contact AND erased_at IS NULL FOR SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'contact % was erased meanwhile', p_contact USING ERRCODE = 'serialization_failure'; END IF;
  RETURN v_name;
END $$;

-- What an erased message keeps of its provider's id: WhatsApp's own holds the customer's number.
CREATE FUNCTION erased_id(p_provider_id text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN p_provider_id LIKE 'erased:%' THEN p_provider_id ELSE 'erased:' || encode(sha256(convert_to(p_provider_id, 'UTF8')), 'hex') END;
$$;

-- Delivered again after its contact was erased: it must not bring the contact back.
CREATE FUNCTION was_erased(e jsonb) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE v_channel uuid := (e->>'channelId')::uuid; v_id text := erased_id(e->>'providerId'); v_target text := erased_id(e->>'target');
BEGIN
  -- Each id by itself: of a list of them the planner reads every message of the channel.
  RETURN e->>'kind' <> 'status' AND (
    EXISTS (SELECT 1 FROM message WHERE channel_id = v_channel AND provider_id = v_id)
    OR EXISTS (SELECT 1 FROM message WHERE channel_id = v_channel AND provider_id = v_target)
    OR (e->>'kind' = 'other' AND EXISTS (SELECT 1 FROM webhook_event WHERE channel_id = v_channel AND provider_id = v_id)));
END $$;

CREATE FUNCTION conversation_locked(p_conversation uuid) RETURNS conversation LANGUAGE plpgsql AS $$
DECLARE v conversation;
BEGIN
  SELECT * INTO v FROM conversation WHERE id = p_conversation FOR UPDATE;
  PERFORM contact_kept(v.contact_id);
  RETURN v;
END $$;

-- The case that a new message belongs to: the current one, the one resolved lately, or a new one.
CREATE FUNCTION case_for(p_conversation uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE v_case uuid; v_state case_state;
BEGIN
  SELECT id, state INTO v_case, v_state FROM "case" WHERE conversation_id = p_conversation ORDER BY opened_at DESC LIMIT 1 FOR UPDATE;
  IF v_state IN ('open', 'reopened') THEN RETURN v_case; END IF;
  IF v_state = 'pending' THEN
    UPDATE "case" SET state = 'open', state_at = now() WHERE id = v_case;
    RETURN v_case;
  END IF;
  IF v_state = 'resolved' THEN
    UPDATE "case" SET state = 'reopened', state_at = now(), resolution = NULL, reopened = reopened + 1 WHERE id = v_case;
    RETURN v_case;
  END IF;
  INSERT INTO "case" (conversation_id) VALUES (p_conversation) RETURNING id INTO v_case;
  RETURN v_case;
END $$;

-- The provider took it, or may have been proved to have taken it by a status that came before our own record.
CREATE FUNCTION outbound_accepted(p_outbound uuid, p_provider_id text, p_at timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE o outbound; v_by decision_by; v_case uuid; v_provider_id text := p_provider_id; v_revision int;
BEGIN
  SELECT * INTO o FROM outbound WHERE id = p_outbound FOR UPDATE;
  IF o.state NOT IN ('sending', 'unsure') AND NOT (o.state IN ('queued', 'voided') AND o.attempts > 0) THEN RETURN false; END IF;
  -- Its contact was erased while it was on its way.
  IF o.recipient IS NULL THEN v_provider_id := erased_id(p_provider_id); END IF;
  IF EXISTS (SELECT 1 FROM outbound WHERE channel_id = o.channel_id AND provider_id = v_provider_id AND id <> o.id) THEN v_provider_id := NULL; END IF;
  UPDATE outbound SET state = 'accepted', provider_id = coalesce(v_provider_id, provider_id), accepted_at = p_at, due_at = NULL, error_code = NULL
   WHERE id = p_outbound;
  SELECT by INTO v_by FROM decision WHERE id = o.decision_id;
  SELECT case_id INTO v_case FROM turn WHERE id = o.turn_id;
  INSERT INTO message (conversation_id, channel_id, case_id, turn_id, outbound_id, direction, origin, provider_id, kind, content, sent_at)
  VALUES (o.conversation_id, o.channel_id, v_case, o.turn_id, o.id, 'outbound', CASE v_by WHEN 'person' THEN 'desk'::origin ELSE 'assistant'::origin END,
          v_provider_id, o.kind, o.body, p_at)
  ON CONFLICT DO NOTHING;
  UPDATE turn SET state = 'answered', due_at = NULL, ended_at = p_at WHERE id = o.turn_id AND state = 'answering';
  -- A case waits for the customer only when nothing of theirs is still unanswered.
  UPDATE "case" c SET state = 'pending', state_at = p_at
   WHERE c.id = v_case AND c.state IN ('open', 'reopened')
     AND NOT EXISTS (SELECT 1 FROM turn t WHERE t.case_id = c.id AND t.state IN ('gathering', 'running', 'held', 'answering'));
  UPDATE review SET state = 'withdrawn', outcome = 'settled', decided_at = now(), decided_by = 'provider'
   WHERE outbound_id = p_outbound AND kind = 'unsure' AND state = 'waiting';
  UPDATE conversation SET last_message_at = greatest(last_message_at, p_at) WHERE id = o.conversation_id;
  v_revision := conversation_changed(o.conversation_id, o.state = 'voided');
  -- Somebody said that it was not sent. It was: what they approved since must not follow it.
  IF o.state = 'voided' THEN
    PERFORM void_prepared(o.conversation_id, 'was_sent', v_revision);
    UPDATE review SET reconfirm_since = v_revision, reasons = reasons || jsonb_build_array(jsonb_build_object(
        'rule', 'was_sent', 'because', 'The earlier reply did reach the customer after all; read it before you answer again.'))
     WHERE conversation_id = o.conversation_id AND kind = 'turn' AND state = 'waiting';
  END IF;
  RETURN true;
END $$;

-- The message will not go out and nothing else will try: its turn is unanswered again, and a person sees why.
CREATE FUNCTION outbound_ended(p_outbound uuid, p_state outbound_state, p_code text, p_reasons jsonb) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE o outbound; v_review uuid; v_revision int;
BEGIN
  UPDATE outbound SET state = p_state, due_at = NULL, error_code = p_code, failed_at = CASE WHEN p_state = 'failed' THEN now() ELSE failed_at END
   WHERE id = p_outbound RETURNING * INTO o;
  UPDATE review SET state = 'withdrawn', outcome = 'settled', decided_at = now(), decided_by = 'provider'
   WHERE outbound_id = p_outbound AND kind = 'unsure' AND state = 'waiting';
  UPDATE decision SET voided_at = now(), voided_because = p_state::text WHERE id = o.decision_id AND voided_at IS NULL;
  SELECT review_id INTO v_review FROM decision WHERE id = o.decision_id;
  v_revision := conversation_changed(o.conversation_id, false);
  IF o.turn_id IS NULL THEN RETURN NULL; END IF;
  RETURN answer_again(o.conversation_id, o.turn_id, v_review, p_reasons, v_revision);
END $$;

-- Nobody knows whether it went out: a person decides, and a status that still comes settles it by itself.
CREATE FUNCTION outbound_unsure(p_outbound uuid, p_reasons jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE o outbound;
BEGIN
  UPDATE outbound SET state = 'unsure', due_at = NULL WHERE id = p_outbound RETURNING * INTO o;
  INSERT INTO review (kind, conversation_id, turn_id, outbound_id, revision, reasons, words, act_by)
  VALUES ('unsure', o.conversation_id, o.turn_id, o.id, conversation_changed(o.conversation_id, false), p_reasons, o.body->>'text', now())
  ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION receive_message(e jsonb, p_conversation uuid, p_quiet interval, p_max interval, p_rate int) RETURNS jsonb LANGUAGE plpgsql AS $$
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

  INSERT INTO message (conversation_id, channel_id, case_id, turn_id, direction, origin, provider_id, kind, content, noise, late, sent_at, edited_at, revoked_at)
  VALUES (c.id, c.channel_id, v_case, v_turn, 'inbound', 'customer', v_id, e->>'messageKind', v_content, v_noise,
          now() - (e->>'sentAt')::timestamptz > interval '15 minutes', v_at, v_edited, v_revoked);
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

-- False when it was known already. Of two things said at the same moment the stricter counts.
CREATE FUNCTION consent_said(p_contact uuid, p_channel uuid, p_scope text, p_opted_out boolean, p_source text, p_at timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE v_id uuid;
BEGIN
  INSERT INTO consent AS k (contact_id, channel_id, scope, opted_out, source, at) VALUES (p_contact, p_channel, p_scope, p_opted_out, p_source, p_at)
  ON CONFLICT (contact_id, channel_id, scope, at) DO UPDATE SET opted_out = true, source = excluded.source WHERE excluded.opted_out AND NOT k.opted_out
  RETURNING id INTO v_id;
  IF v_id IS NULL THEN RETURN false; END IF;
  INSERT INTO audit_event (actor_kind, actor_id, act, subject_kind, subject_id, details)
  VALUES ('customer', p_contact::text, CASE WHEN p_opted_out THEN 'consent.opted_out' ELSE 'consent.opted_in' END, 'contact', p_contact::text,
          jsonb_build_object('scope', p_scope, 'source', p_source));
  RETURN true;
END $$;

CREATE FUNCTION receive_consent(e jsonb, p_conversation uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE c conversation; v_revision int;
BEGIN
  c := conversation_locked(p_conversation);
  IF NOT consent_said(c.contact_id, c.channel_id, e->>'scope', (e->>'optedOut')::boolean, 'preference', least((e->>'at')::timestamptz, now())) THEN
    RETURN jsonb_build_object('outcome', 'duplicate', 'conversationId', c.id);
  END IF;
  v_revision := conversation_changed(c.id, e->>'scope' = 'all' AND (e->>'optedOut')::boolean);
  IF e->>'scope' = 'all' AND (e->>'optedOut')::boolean THEN PERFORM void_prepared(c.id, 'opt_out', v_revision); END IF;
  RETURN jsonb_build_object('outcome', 'logged', 'conversationId', c.id);
END $$;

-- A person answered from the phone: the assistant goes quiet, and nothing prepared here may follow.
CREATE FUNCTION receive_echo(e jsonb, p_conversation uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
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
  INSERT INTO message (conversation_id, channel_id, case_id, direction, origin, provider_id, kind, content, sent_at)
  VALUES (c.id, c.channel_id, v_case, 'outbound', 'phone', e->>'providerId', e->>'messageKind', e->'content', v_at);
  UPDATE conversation SET silenced_at = coalesce(silenced_at, now()), silenced_by = coalesce(silenced_by, 'phone'),
         last_message_at = greatest(last_message_at, v_at) WHERE id = c.id;
  RETURN jsonb_build_object('outcome', 'logged', 'conversationId', c.id);
END $$;

-- An edit can make a question of a thank-you, or come when the answer is on its way: then it asks anew, in a turn of its own.
CREATE FUNCTION receive_change(e jsonb, p_conversation uuid, p_quiet interval) RETURNS jsonb LANGUAGE plpgsql AS $$
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

-- Statuses come in any order and some are skipped: a state never goes back.
CREATE FUNCTION receive_status(e jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  o outbound; v_at timestamptz := least((e->>'at')::timestamptz, now()); v_status text := e->>'status'; v_turn uuid;
  v_rank CONSTANT text[] := ARRAY['accepted', 'sent', 'delivered', 'read'];
BEGIN
  IF e->>'outboundId' IS NOT NULL THEN
    SELECT * INTO o FROM outbound WHERE id = (e->>'outboundId')::uuid AND channel_id = (e->>'channelId')::uuid;
  ELSE
    SELECT * INTO o FROM outbound WHERE channel_id = (e->>'channelId')::uuid AND provider_id = e->>'providerId';
  END IF;
  IF o.id IS NULL THEN RETURN jsonb_build_object('outcome', 'unmatched'); END IF;
  PERFORM 1 FROM conversation WHERE id = o.conversation_id FOR UPDATE;
  -- A status proves that the provider had it, whatever our own record says.
  PERFORM outbound_accepted(o.id, e->>'providerId', v_at);
  IF v_status = 'failed' THEN
    SELECT * INTO o FROM outbound WHERE id = o.id;
    IF o.state NOT IN ('accepted', 'sent') THEN RETURN jsonb_build_object('outcome', 'ignored', 'conversationId', o.conversation_id); END IF;
    v_turn := outbound_ended(o.id, 'failed', e->>'error', jsonb_build_array(jsonb_build_object('rule', 'provider_failed',
      'because', 'The provider reported that the approved reply could not be delivered.', 'code', e->>'error')));
    RETURN jsonb_build_object('outcome', 'logged', 'conversationId', o.conversation_id);
  END IF;
  UPDATE outbound SET
      state = CASE WHEN array_position(v_rank, v_status) > array_position(v_rank, state::text) THEN v_status::outbound_state ELSE state END,
      sent_at = CASE WHEN v_status = 'sent' THEN coalesce(sent_at, v_at) ELSE sent_at END,
      delivered_at = CASE WHEN v_status = 'delivered' THEN coalesce(delivered_at, v_at) ELSE delivered_at END,
      read_at = CASE WHEN v_status = 'read' THEN coalesce(read_at, v_at) ELSE read_at END
    WHERE id = o.id AND state IN ('accepted', 'sent', 'delivered', 'read');
  IF NOT FOUND THEN RETURN jsonb_build_object('outcome', 'ignored', 'conversationId', o.conversation_id); END IF;
  PERFORM conversation_changed(o.conversation_id, false);
  RETURN jsonb_build_object('outcome', 'logged', 'conversationId', o.conversation_id);
END $$;

-- Kept whole for a person to see; never a reason to answer.
CREATE FUNCTION receive_other(e jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE v_contact uuid;
BEGIN
  IF jsonb_array_length(coalesce(e->'identities', '[]')) > 0 THEN
    v_contact := contact_of(e->'identities', NULL);
    PERFORM contact_kept(v_contact);
  END IF;
  INSERT INTO webhook_event (channel_id, contact_id, kind, provider_id, payload)
  VALUES ((e->>'channelId')::uuid, v_contact, e->>'otherKind', e->>'providerId', e->'payload') ON CONFLICT DO NOTHING;
  RETURN jsonb_build_object('outcome', 'logged');
END $$;

-- The conversation that an event is about, if it has one already.
CREATE FUNCTION conversation_known(e jsonb) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE v_conversation uuid;
BEGIN
  IF e->>'kind' = 'status' THEN
    IF e->>'outboundId' IS NOT NULL THEN
      SELECT conversation_id INTO v_conversation FROM outbound WHERE id = (e->>'outboundId')::uuid AND channel_id = (e->>'channelId')::uuid;
    ELSE
      SELECT conversation_id INTO v_conversation FROM outbound WHERE channel_id = (e->>'channelId')::uuid AND provider_id = e->>'providerId';
    END IF;
  ELSIF e->>'kind' <> 'other' THEN
    SELECT id INTO v_conversation FROM conversation
     WHERE contact_id = contact_known(e->'identities') AND channel_id = (e->>'channelId')::uuid;
  END IF;
  RETURN v_conversation;
END $$;

CREATE FUNCTION names_somebody_new(e jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE e->>'kind' WHEN 'status' THEN false
    WHEN 'other' THEN jsonb_array_length(coalesce(e->'identities', '[]')) > 0 AND contact_known(e->'identities') IS NULL
    ELSE true END;
$$;

-- Makes what an event names and nobody knows yet, and returns its conversation. What is delivered again after an erasure makes nothing.
CREATE FUNCTION conversation_made(e jsonb) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE v_contact uuid; v_conversation uuid;
BEGIN
  IF was_erased(e) THEN RETURN NULL; END IF;
  v_contact := contact_of(e->'identities', e->>'name');
  IF e->>'kind' = 'other' THEN RETURN NULL; END IF;
  SELECT id INTO v_conversation FROM conversation WHERE contact_id = v_contact AND channel_id = (e->>'channelId')::uuid;
  IF v_conversation IS NULL THEN
    INSERT INTO conversation (contact_id, channel_id) VALUES (v_contact, (e->>'channelId')::uuid) RETURNING id INTO v_conversation;
  END IF;
  RETURN v_conversation;
END $$;

-- The log's one statement. Two batches that name the same contacts must never wait for each other in a circle, so it goes in three steps:
-- rows that are missing are made, by one transaction at a time, while it holds nothing that others could be waiting for; then every
-- conversation is locked in the order of its id; then each event is logged, and nothing new is waited for.
CREATE FUNCTION receive(p_events jsonb, p_quiet interval, p_max interval, p_rate int, p_hurried boolean DEFAULT false) RETURNS jsonb LANGUAGE plpgsql
  -- A plan that was made while the tables were small is kept, and must still do when they are large.
  SET enable_seqscan TO off SET plan_cache_mode TO force_generic_plan AS $$
DECLARE
  e jsonb; v_effects jsonb[] := '{}'; v_last int := jsonb_array_length(p_events) - 1; v_alone boolean := false;
  v_conversation uuid; v_conversations uuid[] := '{}';
BEGIN
  -- One conversation that somebody holds must not hold up the others: the batch fails soon and each webhook goes alone.
  IF p_hurried THEN PERFORM set_config('lock_timeout', '1500ms', true); END IF;
  FOR i IN 0..v_last LOOP
    e := p_events->i;
    v_conversation := conversation_known(e);
    IF v_conversation IS NULL AND names_somebody_new(e) THEN
      IF NOT v_alone THEN PERFORM pg_advisory_xact_lock(hashtext('countersign.contacts')); END IF;
      v_alone := true;
      v_conversation := conversation_made(e);
    END IF;
    v_conversations := v_conversations || v_conversation;
  END LOOP;
  PERFORM 1 FROM conversation WHERE id = ANY (v_conversations) ORDER BY id FOR UPDATE;
  FOR i IN 0..v_last LOOP
    e := p_events->i;
    v_conversation := v_conversations[i + 1];
    v_effects := v_effects || CASE
      WHEN e->>'kind' = 'status' THEN receive_status(e)
      WHEN e->>'kind' <> 'message' AND was_erased(e) THEN jsonb_build_object('outcome', 'duplicate')
      WHEN e->>'kind' = 'other' THEN receive_other(e)
      -- Nothing was made for it: it was erased.
      WHEN v_conversation IS NULL THEN jsonb_build_object('outcome', 'duplicate')
      WHEN e->>'kind' = 'message' THEN receive_message(e, v_conversation, p_quiet, p_max, p_rate)
      WHEN e->>'kind' = 'change' THEN receive_change(e, v_conversation, p_quiet)
      WHEN e->>'kind' = 'echo' THEN receive_echo(e, v_conversation)
      WHEN e->>'kind' = 'consent' THEN receive_consent(e, v_conversation)
      ELSE receive_other(e) END;
  END LOOP;
  RETURN to_jsonb(v_effects);
END $$;

INSERT INTO "audit_head" ("id", "sequence", "hash") VALUES (1, 0, repeat('0', 64));
INSERT INTO "setting" ("name", "value", "updated_by") VALUES ('automatic_sends', '{"stopped": false}', 'system');

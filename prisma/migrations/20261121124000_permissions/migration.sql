-- Who may do what: the numbers of our own people, and what lists need to show only the channels of whoever asks.

-- AlterTable
ALTER TABLE "dead_letter" ADD COLUMN     "channel_id" UUID;

-- CreateTable
CREATE TABLE "own_number" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "own_number_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "own_number_person_id_kind_value_key" ON "own_number"("person_id", "kind", "value");

-- CreateIndex
CREATE INDEX "audit_event_act_at_id_idx" ON "audit_event"("act", "at", "id");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_at_id_idx" ON "audit_event"("actor_id", "at", "id");

-- CreateIndex
CREATE INDEX "conversation_channel_id_last_message_at_id_idx" ON "conversation"("channel_id", "last_message_at" DESC, "id");

UPDATE "dead_letter" d SET "channel_id" = c."channel_id"
  FROM "turn" t JOIN "conversation" c ON c."id" = t."conversation_id"
 WHERE d."kind" = 'turn' AND d."subject_id" = t."id"::text;

-- Looking is written down once an hour for each person and thing; the log itself decides.
CREATE UNIQUE INDEX "audit_event_opened" ON "audit_event"
  ("actor_kind", "actor_id", "act", "subject_kind", "subject_id", date_trunc('hour', "at" AT TIME ZONE 'UTC'))
  WHERE "act" IN ('conversation.opened', 'list.opened');

-- The same as before, but the hint says on which channel, so that only those who are for it hear it.
CREATE OR REPLACE FUNCTION conversation_changed(p_conversation uuid, p_material boolean) RETURNS int LANGUAGE plpgsql AS $$
DECLARE v_revision int; v_channel uuid;
BEGIN
  UPDATE conversation
     SET revision = revision + 1,
         material_revision = CASE WHEN p_material THEN revision + 1 ELSE material_revision END
   WHERE id = p_conversation
  RETURNING revision, channel_id INTO v_revision, v_channel;
  PERFORM pg_notify('countersign',
    json_build_object('kind', 'conversation', 'id', p_conversation, 'revision', v_revision, 'channelId', v_channel)::text);
  RETURN v_revision;
END $$;

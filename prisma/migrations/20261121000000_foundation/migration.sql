-- CreateEnum
CREATE TYPE "channel_kind" AS ENUM ('simulator', 'whatsapp');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('inbound', 'outbound');

-- CreateEnum
CREATE TYPE "origin" AS ENUM ('customer', 'desk', 'phone', 'assistant');

-- CreateEnum
CREATE TYPE "case_state" AS ENUM ('open', 'pending', 'resolved', 'reopened', 'closed');

-- CreateEnum
CREATE TYPE "turn_state" AS ENUM ('gathering', 'running', 'held', 'answering', 'answered', 'closed');

-- CreateEnum
CREATE TYPE "review_kind" AS ENUM ('turn', 'unsure');

-- CreateEnum
CREATE TYPE "review_state" AS ENUM ('waiting', 'decided', 'withdrawn');

-- CreateEnum
CREATE TYPE "decision_by" AS ENUM ('person', 'boundary');

-- CreateEnum
CREATE TYPE "outbound_state" AS ENUM ('queued', 'sending', 'accepted', 'sent', 'delivered', 'read', 'failed', 'refused', 'voided', 'unsure');

-- CreateEnum
CREATE TYPE "policy_state" AS ENUM ('proposed', 'in_force', 'retired');

-- CreateTable
CREATE TABLE "channel" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "channel_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "auto_stopped_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT,
    "salt" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "same_as" UUID,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_identity" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "contact_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "contact_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "opted_out" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "contact_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "material_revision" INTEGER NOT NULL DEFAULT 0,
    "last_inbound_at" TIMESTAMPTZ(3),
    "last_message_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "silenced_at" TIMESTAMPTZ(3),
    "silenced_by" TEXT,
    "address_kind" TEXT,
    "address" TEXT,
    "rate_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "rate_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "conversation_id" UUID NOT NULL,
    "state" "case_state" NOT NULL DEFAULT 'open',
    "state_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolution" TEXT,
    "reopened" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "conversation_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "case_id" UUID,
    "turn_id" UUID,
    "outbound_id" UUID,
    "direction" "direction" NOT NULL,
    "origin" "origin" NOT NULL,
    "provider_id" TEXT,
    "kind" TEXT NOT NULL,
    "content" JSONB,
    "noise" TEXT,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_change" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "channel_id" UUID NOT NULL,
    "contact_id" UUID,
    "provider_id" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "content" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "channel_id" UUID NOT NULL,
    "contact_id" UUID,
    "kind" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "payload" JSONB,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "turn" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "conversation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "state" "turn_state" NOT NULL DEFAULT 'gathering',
    "gathering_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3),
    "wake" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "restarts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "turn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "turn_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "fence" BIGINT NOT NULL,
    "steps" JSONB NOT NULL DEFAULT '[]',
    "outcome" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "review_kind" NOT NULL,
    "state" "review_state" NOT NULL DEFAULT 'waiting',
    "conversation_id" UUID NOT NULL,
    "turn_id" UUID,
    "outbound_id" UUID,
    "revision" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,
    "words" TEXT,
    "reconfirm_since" INTEGER,
    "act_by" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,
    "outcome" TEXT,
    "reason" TEXT,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "conversation_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "turn_id" UUID,
    "review_id" UUID,
    "by" "decision_by" NOT NULL,
    "approver" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "seal" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voided_at" TIMESTAMPTZ(3),
    "voided_because" TEXT,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbound" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "decision_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "turn_id" UUID,
    "recipient_kind" TEXT NOT NULL,
    "recipient" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'text',
    "body" JSONB,
    "state" "outbound_state" NOT NULL DEFAULT 'queued',
    "position" BIGSERIAL NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fence" BIGINT,
    "provider_id" TEXT,
    "error_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "read_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "send_attempt" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "outbound_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "receipt" JSONB NOT NULL,
    "outcome" TEXT,
    "error_code" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "send_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease" (
    "conversation_id" UUID NOT NULL,
    "holder" UUID NOT NULL,
    "fence" BIGINT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("conversation_id")
);

-- CreateTable
CREATE TABLE "dead_letter" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "redriven_at" TIMESTAMPTZ(3),
    "redriven_by" TEXT,

    CONSTRAINT "dead_letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "status" INTEGER,
    "body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "locked_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "policy_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "policy_state" NOT NULL DEFAULT 'proposed',
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_by" TEXT,

    CONSTRAINT "policy_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "sequence" BIGINT,
    "hash" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "sequence" BIGINT NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "erasure" (
    "contact_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("contact_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "channel_address_key" ON "channel"("address");

-- CreateIndex
CREATE INDEX "contact_identity_contact_id_idx" ON "contact_identity"("contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_identity_kind_value_key" ON "contact_identity"("kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "consent_contact_id_channel_id_scope_at_key" ON "consent"("contact_id", "channel_id", "scope", "at");

-- CreateIndex
CREATE INDEX "conversation_last_message_at_id_idx" ON "conversation"("last_message_at" DESC, "id");

-- CreateIndex
CREATE INDEX "conversation_channel_id_idx" ON "conversation"("channel_id");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_contact_id_channel_id_key" ON "conversation"("contact_id", "channel_id");

-- CreateIndex
CREATE INDEX "case_conversation_id_opened_at_idx" ON "case"("conversation_id", "opened_at" DESC);

-- CreateIndex
CREATE INDEX "case_state_state_at_id_idx" ON "case"("state", "state_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "message_outbound_id_key" ON "message"("outbound_id");

-- CreateIndex
CREATE INDEX "message_conversation_id_sent_at_id_idx" ON "message"("conversation_id", "sent_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "message_turn_id_idx" ON "message"("turn_id");

-- CreateIndex
CREATE UNIQUE INDEX "message_channel_id_provider_id_key" ON "message"("channel_id", "provider_id");

-- CreateIndex
CREATE INDEX "message_change_contact_id_idx" ON "message_change"("contact_id");

-- CreateIndex
CREATE INDEX "message_change_channel_id_target_idx" ON "message_change"("channel_id", "target");

-- CreateIndex
CREATE UNIQUE INDEX "message_change_channel_id_provider_id_key" ON "message_change"("channel_id", "provider_id");

-- CreateIndex
CREATE INDEX "webhook_event_received_at_id_idx" ON "webhook_event"("received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "webhook_event_contact_id_idx" ON "webhook_event"("contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_event_channel_id_provider_id_key" ON "webhook_event"("channel_id", "provider_id");

-- CreateIndex
CREATE INDEX "turn_conversation_id_created_at_idx" ON "turn"("conversation_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "run_turn_id_started_at_idx" ON "run"("turn_id", "started_at" DESC);

-- CreateIndex
CREATE INDEX "review_state_act_by_id_idx" ON "review"("state", "act_by", "id");

-- CreateIndex
CREATE INDEX "review_conversation_id_idx" ON "review"("conversation_id");

-- CreateIndex
CREATE INDEX "review_outbound_id_idx" ON "review"("outbound_id");

-- CreateIndex
CREATE INDEX "decision_conversation_id_created_at_idx" ON "decision"("conversation_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "decision_review_id_idx" ON "decision"("review_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbound_decision_id_key" ON "outbound"("decision_id");

-- CreateIndex
CREATE INDEX "outbound_conversation_id_position_idx" ON "outbound"("conversation_id", "position");

-- CreateIndex
CREATE INDEX "outbound_turn_id_idx" ON "outbound"("turn_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbound_channel_id_provider_id_key" ON "outbound"("channel_id", "provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "send_attempt_outbound_id_number_key" ON "send_attempt"("outbound_id", "number");

-- CreateIndex
CREATE INDEX "dead_letter_created_at_id_idx" ON "dead_letter"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "dead_letter_kind_subject_id_idx" ON "dead_letter"("kind", "subject_id");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "policy_version_kind_number_key" ON "policy_version"("kind", "number");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_sequence_key" ON "audit_event"("sequence");

-- CreateIndex
CREATE INDEX "audit_event_subject_kind_subject_id_id_idx" ON "audit_event"("subject_kind", "subject_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_at_id_idx" ON "audit_event"("at", "id");

-- AddForeignKey
ALTER TABLE "contact_identity" ADD CONSTRAINT "contact_identity_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turn"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_outbound_id_fkey" FOREIGN KEY ("outbound_id") REFERENCES "outbound"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_change" ADD CONSTRAINT "message_change_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_event" ADD CONSTRAINT "webhook_event_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_event" ADD CONSTRAINT "webhook_event_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn" ADD CONSTRAINT "turn_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn" ADD CONSTRAINT "turn_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turn"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turn"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_outbound_id_fkey" FOREIGN KEY ("outbound_id") REFERENCES "outbound"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turn"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbound" ADD CONSTRAINT "outbound_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbound" ADD CONSTRAINT "outbound_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbound" ADD CONSTRAINT "outbound_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbound" ADD CONSTRAINT "outbound_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turn"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "send_attempt" ADD CONSTRAINT "send_attempt_outbound_id_fkey" FOREIGN KEY ("outbound_id") REFERENCES "outbound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease" ADD CONSTRAINT "lease_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_change" ADD CONSTRAINT "message_change_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "disclosed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "answer_kind" TEXT;

-- AlterTable
ALTER TABLE "review" ADD COLUMN     "assigned_to" TEXT,
ADD COLUMN     "claimed_by" TEXT,
ADD COLUMN     "claimed_until" TIMESTAMPTZ(3),
ADD COLUMN     "draft_id" UUID,
ADD COLUMN     "needs_approver" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "priority" TEXT NOT NULL DEFAULT 'normal',
ADD COLUMN     "team" TEXT;

-- AlterTable
ALTER TABLE "run" ADD COLUMN     "assessment" JSONB,
ADD COLUMN     "verdict" JSONB;

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "run_id" UUID NOT NULL,
    "turn_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "content" JSONB,
    "proof" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation_risk" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "conversation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "message_id" UUID,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cleared_at" TIMESTAMPTZ(3),
    "cleared_by" TEXT,
    "reason" TEXT,

    CONSTRAINT "conversation_risk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handoff" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "conversation_id" UUID NOT NULL,
    "turn_id" UUID NOT NULL,
    "team" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "packet" JSONB,
    "answer_by" TIMESTAMPTZ(3),
    "page_at" TIMESTAMPTZ(3),
    "pages" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "handoff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "review_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "intent" TEXT,
    "language" TEXT,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "autonomy" (
    "intent" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "answer_kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "because" TEXT NOT NULL,

    CONSTRAINT "autonomy_pkey" PRIMARY KEY ("intent","language","answer_kind")
);

-- CreateTable
CREATE TABLE "autonomy_case" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "intent" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "answer_kind" TEXT NOT NULL,
    "turn_id" UUID NOT NULL,
    "reviewer" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "hurried" BOOLEAN NOT NULL DEFAULT false,
    "made" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "autonomy_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_artefact" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recipe" TEXT NOT NULL,
    "taxonomy" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "figures" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_artefact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_usage" (
    "day" DATE NOT NULL,
    "model" TEXT NOT NULL,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "input_tokens" INTEGER NOT NULL DEFAULT 0,
    "output_tokens" INTEGER NOT NULL DEFAULT 0,
    "cost" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "model_usage_pkey" PRIMARY KEY ("day","model")
);

-- CreateIndex
CREATE UNIQUE INDEX "draft_run_id_key" ON "draft"("run_id");

-- CreateIndex
CREATE INDEX "draft_turn_id_idx" ON "draft"("turn_id");

-- CreateIndex
CREATE INDEX "draft_conversation_id_created_at_idx" ON "draft"("conversation_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "conversation_risk_conversation_id_found_at_idx" ON "conversation_risk"("conversation_id", "found_at" DESC);

-- CreateIndex
CREATE INDEX "handoff_conversation_id_created_at_idx" ON "handoff"("conversation_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "handoff_turn_id_idx" ON "handoff"("turn_id");

-- CreateIndex
CREATE INDEX "correction_created_at_id_idx" ON "correction"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "correction_conversation_id_idx" ON "correction"("conversation_id");

-- CreateIndex
CREATE INDEX "correction_review_id_idx" ON "correction"("review_id");

-- CreateIndex
CREATE INDEX "autonomy_case_intent_language_answer_kind_at_idx" ON "autonomy_case"("intent", "language", "answer_kind", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "autonomy_case_turn_id_intent_key" ON "autonomy_case"("turn_id", "intent");

-- CreateIndex
CREATE UNIQUE INDEX "model_artefact_recipe_key" ON "model_artefact"("recipe");

-- CreateIndex
CREATE INDEX "model_artefact_taxonomy_created_at_idx" ON "model_artefact"("taxonomy", "created_at" DESC);

-- CreateIndex
CREATE INDEX "review_state_team_act_by_id_idx" ON "review"("state", "team", "act_by", "id");

-- CreateIndex
CREATE INDEX "review_draft_id_idx" ON "review"("draft_id");

-- CreateIndex
CREATE INDEX "run_started_at_id_idx" ON "run"("started_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turn"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_risk" ADD CONSTRAINT "conversation_risk_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handoff" ADD CONSTRAINT "handoff_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turn"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A risk is open once.
CREATE UNIQUE INDEX "conversation_risk_open" ON "conversation_risk" ("conversation_id", "kind") WHERE "cleared_at" IS NULL;
-- What a timer looks for.
CREATE INDEX "handoff_page_at" ON "handoff" ("page_at") WHERE "page_at" IS NOT NULL;

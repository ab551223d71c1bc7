-- The library: articles, their versions and passages, releases, imports and sources.

-- CreateEnum
CREATE TYPE "article_kind" AS ENUM ('article', 'pair', 'reply');

-- CreateEnum
CREATE TYPE "version_state" AS ENUM ('proposed', 'approved', 'rejected', 'retired');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('customer', 'agent');

-- CreateEnum
CREATE TYPE "passage_kind" AS ENUM ('text', 'table', 'list', 'question', 'reply');

-- CreateEnum
CREATE TYPE "release_kind" AS ENUM ('seed', 'publication', 'retirement', 'roll_back');

-- CreateEnum
CREATE TYPE "release_change" AS ENUM ('put_in_force', 'taken_out');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('running', 'finished', 'cancelled');

-- CreateEnum
CREATE TYPE "import_file_state" AS ENUM ('waiting', 'read', 'refused', 'cancelled');

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "kind" "article_kind" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "article_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "version_state" NOT NULL DEFAULT 'proposed',
    "kind" "article_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "audience" "audience" NOT NULL,
    "channels" UUID[] DEFAULT ARRAY[]::UUID[],
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "marks" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "authors" TEXT[],
    "hidden_text" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "findings" JSONB NOT NULL DEFAULT '[]',
    "starts_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "review_at" TIMESTAMPTZ(3),
    "effective_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "source_id" UUID,
    "import_id" UUID,
    "restores" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,
    "reason" TEXT,
    "retired_at" TIMESTAMPTZ(3),
    "retired_by" TEXT,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "passage_kind" NOT NULL,
    "heading_path" TEXT[],
    "text" TEXT NOT NULL,
    "questions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "key" TEXT NOT NULL,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_release" (
    "number" INTEGER NOT NULL,
    "kind" "release_kind" NOT NULL,
    "takes_back" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,

    CONSTRAINT "knowledge_release_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "release_item" (
    "release_number" INTEGER NOT NULL,
    "version_id" UUID NOT NULL,
    "change" "release_change" NOT NULL,

    CONSTRAINT "release_item_pkey" PRIMARY KEY ("release_number","version_id")
);

-- CreateTable
CREATE TABLE "embedding" (
    "hash" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "vector" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "embedding_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "hash" TEXT NOT NULL,
    "etag" TEXT,
    "last_modified" TEXT,
    "misses" INTEGER NOT NULL DEFAULT 0,
    "synced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "library_import" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "state" "import_state" NOT NULL DEFAULT 'running',
    "locale" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "authors" TEXT[],
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "library_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "library_import_file" (
    "import_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA,
    "state" "import_file_state" NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "proposed" INTEGER NOT NULL DEFAULT 0,
    "known" INTEGER NOT NULL DEFAULT 0,
    "findings" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "library_import_file_pkey" PRIMARY KEY ("import_id","ordinal")
);

-- CreateIndex
CREATE INDEX "article_version_created_at_id_idx" ON "article_version"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_version_state_created_at_id_idx" ON "article_version"("state", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_version_locale_created_at_id_idx" ON "article_version"("locale", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_version_owner_created_at_id_idx" ON "article_version"("owner", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_version_import_id_created_at_id_idx" ON "article_version"("import_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_version_source_id_idx" ON "article_version"("source_id");

-- CreateIndex
CREATE INDEX "article_version_marks_idx" ON "article_version" USING GIN ("marks");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_locale_number_key" ON "article_version"("article_id", "locale", "number");

-- CreateIndex
CREATE INDEX "passage_key_idx" ON "passage"("key");

-- CreateIndex
CREATE UNIQUE INDEX "passage_version_id_ordinal_key" ON "passage"("version_id", "ordinal");

-- CreateIndex
CREATE INDEX "release_item_version_id_idx" ON "release_item"("version_id");

-- CreateIndex
CREATE INDEX "embedding_model_idx" ON "embedding"("model");

-- CreateIndex
CREATE UNIQUE INDEX "source_url_key" ON "source"("url");

-- CreateIndex
CREATE INDEX "library_import_created_at_id_idx" ON "library_import"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "library_import_file_import_id_state_ordinal_idx" ON "library_import_file"("import_id", "state", "ordinal");

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "library_import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_item" ADD CONSTRAINT "release_item_release_number_fkey" FOREIGN KEY ("release_number") REFERENCES "knowledge_release"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_item" ADD CONSTRAINT "release_item_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_import_file" ADD CONSTRAINT "library_import_file_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "library_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An approved version says when it begins.
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_begins" CHECK ("state" <> 'approved' OR "effective_at" IS NOT NULL);

-- At no moment are two versions of an article in force in one locale. A range of one text stands for "the same text", which needs
-- no extension; the time of a version that was replaced before it began is empty and overlaps nothing.
CREATE TYPE "text_range" AS RANGE (subtype = text, collation = "C");
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_in_force" EXCLUDE USING gist (
  text_range("article_id" || ' ' || "locale", "article_id" || ' ' || "locale", '[]') WITH &&,
  tstzrange("effective_at", "ends_at") WITH &&
) WHERE ("state" = 'approved') DEFERRABLE INITIALLY IMMEDIATE;

CREATE INDEX "article_version_approved" ON "article_version" ("article_id", "locale", "effective_at") WHERE "state" = 'approved';
CREATE INDEX "article_version_review" ON "article_version" ("review_at", "id") WHERE "state" = 'approved' AND "review_at" IS NOT NULL;
CREATE INDEX "library_import_due" ON "library_import" ("due_at") WHERE "due_at" IS NOT NULL;

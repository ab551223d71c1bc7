-- A fault that may pass leaves a file for later; who brings a page in is an author of what it says later; what a person edited is told
-- from what the desk proposed alone.

ALTER TABLE "library_import_file" ADD COLUMN "faults" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "source" ADD COLUMN "authors" TEXT[] DEFAULT ARRAY[]::TEXT[];

ALTER TABLE "article_version" ADD COLUMN "edited_at" TIMESTAMPTZ(3);

-- The first version of a page names who brought it.
UPDATE "source" s SET "authors" = coalesce((
  SELECT v."authors" FROM "article_version" v WHERE v."source_id" = s."id" ORDER BY v."created_at", v."number" LIMIT 1), '{}');

-- Until now an edit showed in the authors alone.
UPDATE "article_version" SET "edited_at" = "created_at"
 WHERE "state" = 'proposed' AND "created_by" = 'pages' AND "authors" <> ARRAY['pages'];

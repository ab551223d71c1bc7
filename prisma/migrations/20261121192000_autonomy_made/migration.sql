-- With what it was earned: another model, prompt, taxonomy or policy has to earn it anew.
ALTER TABLE "autonomy" ADD COLUMN "made" TEXT;

-- Where nobody has looked nothing counts, and of automatic answers those are nineteen in twenty.
CREATE INDEX "autonomy_case_counted" ON "autonomy_case" ("intent", "language", "answer_kind", "at" DESC) WHERE "result" <> 'sent';

-- Whoever comes back within 72 hours was not helped, however content the reviewer was.
CREATE FUNCTION case_reopened() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE autonomy_case SET result = 'reopened'
   WHERE turn_id IN (SELECT id FROM turn WHERE case_id = NEW.id) AND result IN ('clean', 'sent') AND at > now() - interval '72 hours';
  RETURN NEW;
END $$;
CREATE TRIGGER case_reopened AFTER UPDATE OF reopened ON "case" FOR EACH ROW WHEN (NEW.reopened > OLD.reopened) EXECUTE FUNCTION case_reopened();

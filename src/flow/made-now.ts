import { madeOf } from '../core/autonomy.ts'
import { rulesVersion } from '../core/rules/find-risks.ts'
import type { Desk } from './desk.ts'
import type { PoliciesInForce } from './policy.ts'

/**
 * With what drafts are made now: all that is set up, whether or not it takes part in one of them. What was earned was earned with
 * all of it.
 */
export function madeNow(
  { assistant: { model, local } }: Pick<Desk, 'assistant'>,
  { taxonomy, boundary }: Pick<PoliciesInForce, 'taxonomy' | 'boundary'>,
): string {
  const by = {
    model: model?.name ?? null,
    prompt: model?.prompts.triage ?? null,
    local: local()?.digest ?? null,
    rules: rulesVersion,
    taxonomy: taxonomy.number,
  }
  return madeOf(by, { boundary: boundary.number, draftPrompt: model?.prompts.draft ?? null })
}

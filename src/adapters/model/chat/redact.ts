import type { Vocabulary } from '../../../core/local/facts.ts'
import { personalIn } from '../../../core/personal.ts'
import { type Redaction, redactionOf } from '../../../core/redaction.ts'
import type { DraftRequest, TriageRequest } from '../../../ports-assistant.ts'
import { phonesIn } from '../local/phones.ts'

export type Redact = 'nothing' | 'personal' | 'numbers too'

const nothing: Redaction = { hide: (text) => text, putBack: (text) => text }

/** Hides what a request tells about people, in all of its parts alike. */
export function redactionFor(
  request: TriageRequest | DraftRequest,
  redact: Redact,
  vocabulary: Vocabulary,
): Redaction {
  if (redact === 'nothing') return nothing
  const { country } = request
  const query = {
    // A reference for dates, which stay as they are.
    today: 'today' in request ? request.today : '2000-01-01',
    dayFirst: country !== 'US',
    vocabulary,
    phonesIn: (text: string) => phonesIn(text, country),
    numbersToo: redact === 'numbers too',
  }
  const texts = [
    ...request.messages.map(({ text }) => text),
    ...request.before.map(({ text }) => text),
    ...('facts' in request ? request.facts.map(({ value }) => value) : []),
    ...('findings' in request ? (request.findings ?? []) : []).flatMap((finding) => [
      finding.sentence,
      finding.because,
    ]),
  ]
  const open = 'passages' in request ? request.passages.map(({ text }) => text) : []
  return redactionOf(texts, (text) => personalIn(text, query), open)
}

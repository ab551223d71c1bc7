import { z } from 'zod'
import { fenceOf } from '../../../core/fence.ts'
import { filled, type Prompt } from '../../../core/prompt.ts'
import type { Redaction } from '../../../core/redaction.ts'
import type { DraftReading, DraftRequest } from '../../../ports-assistant.ts'
import type { Question } from './caller.ts'
import { formOf } from './form.ts'
import { readAs } from './reading.ts'
import { asSaid } from './said.ts'

const MOST_SENTENCES = 12
const MOST_LETTERS = 700

const Answer = z.strictObject({
  sentences: z.array(
    z.strictObject({
      citations: z.array(
        z.union([
          z.strictObject({ passage: z.string(), quote: z.string() }),
          z.strictObject({ fact: z.string() }),
        ]),
      ),
      text: z.string(),
      courtesy: z.boolean(),
    }),
  ),
})
type Answer = z.infer<typeof Answer>

export function draftQuestion(
  prompt: Prompt,
  request: DraftRequest,
  { hide, putBack }: Redaction,
): Question<DraftReading> {
  return {
    ask: {
      name: 'draft',
      system: filled(prompt, {}),
      user: userText(request, hide),
      form: formOf(Answer),
    },
    read(text) {
      const read = readAs(Answer, text)
      if (read.kind === 'wrong') return read
      const value = restored(read.value, putBack)
      const because = complaintsOf(value, request)
      return because.length > 0 ? { kind: 'wrong', because } : { kind: 'fits', value }
    },
  }
}

/** Passages are approved and hide nothing; everything else may hold what belongs to somebody. */
function userText(request: DraftRequest, hide: Redaction['hide']): string {
  const { language, passages, findings = [] } = request
  const messages = request.messages.map(({ text }) => hide(text))
  const before = request.before.map((said) => ({ ...said, text: hide(said.text) }))
  const facts = request.facts.map(({ name, value }) => `${name} = ${hide(value)}`)
  const complaints = findings.map((each) => `${hide(each.sentence)}\n→ ${hide(each.because)}`)
  const titles = passages.map(({ title }) => title)
  const fence = fenceOf([
    ...messages,
    ...before.map(({ text }) => text),
    ...passages.map(({ text }) => text),
    ...[...titles, ...facts, ...complaints],
  ])
  const parts = [
    `Answer in the language ${language}. The mark of this request is ${fence.mark}.`,
    ...(passages.length > 0 ? ['Passages:'] : []),
    ...passages.map(({ id, title, text }) => fence.around(`passage ${id}`, `${title}\n\n${text}`)),
    ...(facts.length > 0 ? ['Facts:', fence.around('facts', facts.join('\n'))] : []),
    asSaid(before, fence),
    'Messages to answer:',
    ...messages.map((text) => fence.around('customer', text)),
    ...(complaints.length > 0
      ? [
          'An earlier answer of yours was not supported. Write another that is, or none. What was wrong:',
          fence.around('findings', complaints.join('\n\n')),
        ]
      : []),
  ]
  return parts.filter(Boolean).join('\n\n')
}

function restored({ sentences }: Answer, putBack: Redaction['putBack']): DraftReading {
  return {
    sentences: sentences
      .map(({ text, courtesy, citations }) => ({
        text: putBack(text).trim(),
        courtesy,
        citations: citations.map((citation) =>
          'fact' in citation ? citation : { ...citation, quote: putBack(citation.quote) },
        ),
      }))
      .filter(({ text }) => text !== ''),
  }
}

/** What nobody could use, whatever it rests on. */
function complaintsOf(
  { sentences }: DraftReading,
  { passages, facts, messages }: DraftRequest,
): string[] {
  const citations = sentences.flatMap((sentence) => sentence.citations)
  const isKnown = (citation: (typeof citations)[number]) =>
    'fact' in citation
      ? facts.some(({ name }) => name === citation.fact)
      : passages.some(({ id }) => id === citation.passage)
  const standIns = sentences.flatMap(({ text }) => text.match(/[⟦⟧⟪⟫]/g) ?? [])
  const isTheirs = messages.some(({ text }) => /[⟦⟧⟪⟫]/.test(text))
  return [
    ...(sentences.length > MOST_SENTENCES ? ['sentences: there are too many'] : []),
    ...(sentences.some(({ text }) => text.length > MOST_LETTERS)
      ? ['sentences: one of them is too long']
      : []),
    ...(citations.every(isKnown) ? [] : ['citations: there is no passage or fact of that name']),
    ...(standIns.length > 0 && !isTheirs
      ? ['sentences: a stand-in was changed or made up, or a mark was copied']
      : []),
  ]
}

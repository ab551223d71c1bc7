import { z } from 'zod'
import { fenceOf } from '../../../core/fence.ts'
import { filled, type Prompt } from '../../../core/prompt.ts'
import { quotedIn } from '../../../core/quoted.ts'
import type { Redaction } from '../../../core/redaction.ts'
import { riskKinds, tones } from '../../../core/risk.ts'
import type { TriageReading, TriageRequest } from '../../../ports-assistant.ts'
import type { Question } from './caller.ts'
import { formOf } from './form.ts'
import { readAs } from './reading.ts'
import { asSaid } from './said.ts'

const MOST_ISSUES = 8

/** Messages go by short names: long ids cost, and models copy them wrong. */
export function triageQuestion(
  prompt: Prompt,
  request: TriageRequest,
  { hide, putBack }: Redaction,
): Question<TriageReading> {
  const named = request.messages.map(({ id, text }, place) => ({ id, text, name: `m${place + 1}` }))
  const texts = named.map(({ text }) => hide(text))
  const before = request.before.map((said) => ({ ...said, text: hide(said.text) }))
  const fence = fenceOf([...texts, ...before.map(({ text }) => text)])
  const schema = schemaOf(request.intents.map(({ id }) => id))
  const user = [
    `Today is ${request.today}. The mark of this request is ${fence.mark}.`,
    asSaid(before, fence),
    'Messages to read:',
    ...named.map(({ name }, place) => fence.around(`message ${name}`, texts[place] ?? '')),
  ]
  return {
    ask: {
      name: 'triage',
      system: filled(prompt, { intents: listed(request.intents) }),
      user: user.filter(Boolean).join('\n\n'),
      form: formOf(schema),
    },
    read(text) {
      const read = readAs(schema, text)
      if (read.kind === 'wrong') return read
      const stray = read.value.messages.find(({ id }) => named.every(({ name }) => name !== id))
      if (stray) return { kind: 'wrong', because: ['messages: there is no message of that id'] }
      return { kind: 'fits', value: reading(read.value, named, putBack) }
    },
  }
}

const listed = (intents: TriageRequest['intents']) =>
  intents.map(({ id, title, description }) => `- \`${id}\`: ${title}. ${description}`).join('\n')

/** The same for all calls of one taxonomy: providers prepare a schema once, which takes them seconds. */
function schemaOf(intents: string[]) {
  const [first, ...others] = intents
  return z.strictObject({
    messages: z.array(
      z.strictObject({
        id: z.string(),
        language: z.string(),
        tone: z.enum(tones),
        issues: z.array(
          z.strictObject({
            quote: z.string(),
            intent: first === undefined ? z.null() : z.enum([first, ...others]).nullable(),
            confidence: z.number(),
          }),
        ),
        risks: z.array(z.strictObject({ quote: z.string(), kind: z.enum(riskKinds) })),
      }),
    ),
  })
}

type Answer = z.infer<ReturnType<typeof schemaOf>>

/** Bounded; a quote that stands nowhere is taken away, and what it was for concerns the whole message. */
function reading(
  { messages }: Answer,
  named: { id: string; text: string; name: string }[],
  putBack: Redaction['putBack'],
): TriageReading {
  return {
    messages: named.flatMap(({ id, text, name }) => {
      const said = messages.find((message) => message.id === name)
      if (!said) return []
      const quoteOf = (quote: string) => quotedIn(text, putBack(quote))
      return {
        id,
        language: languageOf(said.language),
        tone: said.tone,
        risks: riskKinds.flatMap((kind) => {
          const risk = said.risks.find((each) => each.kind === kind)
          return risk ? [{ kind, quote: quoteOf(risk.quote) }] : []
        }),
        issues: said.issues.slice(0, MOST_ISSUES).map(({ intent, confidence, quote }) => ({
          intent,
          confidence: Math.min(1, Math.max(0, confidence)),
          quote: quoteOf(quote),
        })),
      }
    }),
  }
}

const languageOf = (text: string) =>
  /^[a-z]{2,3}(-[A-Z][A-Za-z]{1,7})?$/.test(text) ? text : 'und'

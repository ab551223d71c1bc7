import type { MessageAssessment } from '../assessment.ts'
import type { Language } from '../local/language.ts'
import { type Tone, tones } from '../risk.ts'
import type { Readings } from './reading.ts'

/** From here on the letters of a message tell its language; below, a model's word or what was written before counts more. */
const sureEnough = 0.6
const unknown = 'und'

export function messageAssessment({
  message,
  rules,
  local,
  model,
}: Readings): Omit<MessageAssessment, 'suspects'> {
  const own: Language = local?.language ?? { language: unknown, confidence: 0 }
  const isTold = own.confidence >= sureEnough || !model || model.language === unknown
  const byCode = worse(rules.tone, local?.tone ?? 'calm')
  return {
    messageId: message.id,
    language: isTold ? own.language : model.language,
    languageConfidence: isTold ? own.confidence : sureEnough,
    mixed: rules.mixed,
    tone: model ? worse(byCode, model.tone) : byCode,
    noise: message.noise,
  }
}

/** The newest message that tells, of the turn and then of what the customer wrote before; else the newest guess. */
export function answerLanguage(
  turn: readonly Pick<MessageAssessment, 'language' | 'languageConfidence'>[],
  before: readonly Language[],
): string {
  const own = turn.map(({ language, languageConfidence }) => ({
    language,
    confidence: languageConfidence,
  }))
  const all = [...before, ...own].filter(({ language }) => language !== unknown)
  const telling = all.findLast(({ confidence }) => confidence >= sureEnough)
  return (telling ?? all.at(-1))?.language ?? unknown
}

/** The later, the more it takes a person to answer it well. */
const order: readonly Tone[] = ['calm', 'frustrated', 'sarcastic', 'angry', 'abusive', 'distressed']

const worse = (one: Tone, other: Tone): Tone =>
  order.indexOf(one) >= order.indexOf(other) ? one : other

export const worst = (all: readonly Tone[]): Tone => all.reduce(worse, tones[0])

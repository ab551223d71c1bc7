import type { InboundMessage } from './inbound.ts'
import { bareOf } from './text/bare.ts'
import { isThanks } from './thanks.ts'

/**
 * Messages that ask nothing. They are logged and shown, but start no turn and void no approval.
 * A nudge ("?") alone starts one: somebody waits and nothing is being prepared.
 */
export type Noise = 'reaction' | 'thanks' | 'nudge' | 'stop'

// An emoji with what may follow it: a skin tone, a variation, a joiner. Digits and flags are not among them.
const picture = String.raw`\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D`
const onlyPictures = new RegExp(String.raw`^(?:${picture}|\s)+$`, 'u')
/** Yes, no and help are answers, however they are drawn; a thumb up or a heart is thanks. */
const answers = /[👎❌✅✔☑🆘🚨🚫]/u

// What WhatsApp's own guidance and carriers take as "do not write to me", in the languages of the desk.
const stops = new Set(
  [
    'stop',
    'stop all',
    'stopall',
    'unsubscribe',
    'opt out',
    'optout',
    'darse de baja',
    'parar',
    'descadastrar',
    'cancelar inscrição',
    'stopp',
    'abmelden',
    'abbestellen',
    'arrêter',
    'désabonner',
    'se désabonner',
    'berhenti',
    'berhenti berlangganan',
    'रोकें',
    'बंद करो',
    'सदस्यता समाप्त',
    'توقف',
    'إلغاء الاشتراك',
    'الغاء الاشتراك',
  ].map(bareOf),
)

export function noiseOf(message: Pick<InboundMessage, 'messageKind' | 'content'>): Noise | null {
  if (message.messageKind === 'reaction') return 'reaction'
  if (message.messageKind !== 'text') return null
  const text = message.content.text ?? ''
  if (/^[?¿؟!.…\s]+$/u.test(text)) return 'nudge'
  if (stops.has(bareOf(text))) return 'stop'
  if (answers.test(text)) return null
  // Whole messages only: "thanks, but where is my order" is no noise.
  if (isThanks(text)) return 'thanks'
  return onlyPictures.test(text) ? 'reaction' : null
}

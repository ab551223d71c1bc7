import type { Tone } from '../risk.ts'
import type { Reading } from './reading.ts'

/** The strongest first. */
const order: readonly Tone[] = ['abusive', 'distressed', 'sarcastic', 'angry', 'frustrated']

const furious = /[😡🤬👿]/u
const annoyed = /[😠😤🙄😒]/u
const LOUD_LETTERS = 12

export function toneIn({ hits, cleared }: Reading): Tone {
  const found = new Set(hits.map(({ finds }) => finds))
  const said = order.find((tone) => found.has(tone))
  const shown = signOf(cleared.text)
  if (!said) return shown
  return order.indexOf(shown) >= 0 && order.indexOf(shown) < order.indexOf(said) ? shown : said
}

/** What pictures and loud letters say without words. */
function signOf(text: string): Tone {
  if (furious.test(text) || isShouted(text)) return 'angry'
  return annoyed.test(text) || /[!?]{4,}/.test(text) ? 'frustrated' : 'calm'
}

/** In capitals and with marks behind: some people write all in capitals and mean nothing by it. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= LOUD_LETTERS && capitals > 4 * small && /!{2,}|\?!|!\?/.test(text)
}

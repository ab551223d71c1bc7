/** Words of a passage as WhatsApp shows them: no tables, no links behind words, bold by one star. */
export function asWhatsApp(text: string): string {
  return text
    .split('\n')
    .map((line) => (isRow(line) ? rowOf(line) : line))
    .join('\n')
    .replace(/\*\*([^*\n]+)\*\*/g, '*$1*')
    .replace(/^#{1,6} (.+)$/gm, '*$1*')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const isRow = (line: string) => /^\|.*\|$/.test(line.trim())

const rowOf = (line: string): string =>
  line
    .trim()
    .slice(1, -1)
    .split(' | ')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ')

/** What WhatsApp takes in one message. */
export const MOST_CHARACTERS = 4096

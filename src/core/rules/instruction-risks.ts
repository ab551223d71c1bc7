import { instructionAt } from '../instructions.ts'
import type { FoundRisk } from './found-risk.ts'
import type { Reading } from './reading.ts'

/** Words meant for a machine rather than for the shop, and letters that were made to be misread. */

/** A number in digits of two scripts, or with a letter of another that looks like one. */
const mixedNumber = /\d(?=[\p{Nd}ОоΟοІӏ])(?:[^\P{Nd}0-9]|[ОоΟοІӏ])|(?:[^\P{Nd}0-9]|[ОоΟο])\d/u
/** Something nobody sees between two digits. */
const splitNumber = /\p{Nd}\p{Default_Ignorable_Code_Point}+(?<!\ufe0f)\p{Nd}/u

/**
 * Turns letters round whichever script they are of: what is shown is not what is written. Nobody types that. Telephones put a number
 * that was pasted between the two that keep figures as they are.
 */
const turned = /\u202e|\u202d(?=[^\u202c\n]*\p{L})/u
const pastedNumber = /\u202d[^\p{L}\u202c\n]*\u202c/gu

const MOST_HIDDEN = 2
const MOST_DISGUISED = 2

export function instructionRisks({ cleared, original }: Reading): FoundRisk[] {
  const { text, at, disguised, hidden, spelled } = cleared
  const whole = { start: 0, end: at.at(-1) ?? 0 }
  const found: FoundRisk[] = []
  const risk = (rule: string, place: { start: number; end: number }) =>
    found.push({ kind: 'injection', rule: `injection.${rule}`, ...place })
  const said = instructionAt(text)
  if (said) risk('instruction', { start: at[said.start] ?? 0, end: at[said.end] ?? whole.end })
  if (spelled.length > 0) risk('spelled_unseen', whole)
  const pasted = original.match(pastedNumber)?.length ?? 0
  if (hidden - 2 * pasted > MOST_HIDDEN) risk('hidden_characters', whole)
  const over = turned.exec(original)
  if (over) risk('letters_turned_round', { start: over.index, end: over.index + 1 })
  const [first] = disguised
  if (first && disguised.length > MOST_DISGUISED) risk('look_alike_letters', first)
  const number = mixedNumber.exec(text)
  if (number)
    risk('look_alike_digits', {
      start: at[number.index] ?? 0,
      end: at[number.index + number[0].length] ?? whole.end,
    })
  const split = splitNumber.exec(original)
  if (split) risk('hidden_in_number', { start: split.index, end: split.index + split[0].length })
  return found
}

import { unveil } from './hidden-characters.ts'

/** A name is a label here and never a path that is opened; those that try to be one are refused. */
export type FileName =
  | { kind: 'name'; name: string; isMended: boolean }
  | { kind: 'bad'; name: string; problem: string }

const LONGEST = 300

export function fileName(given: string): FileName {
  const name = unveil(given.normalize('NFC'))
    .text.replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
  const bad = (problem: string): FileName => ({ kind: 'bad', name: shown(name), problem })
  if (name.trim() === '') return bad('It has no name: give it one.')
  if (name.length > LONGEST)
    return bad(`Its name is longer than ${LONGEST} characters: shorten it.`)
  if (/\p{Cc}/u.test(name)) return bad('Its name holds control characters: rename it.')
  if (name.startsWith('/') || /^[a-z]:/i.test(name))
    return bad('Its name begins at the root of a disk: name it as it lies in its folder.')
  if (name.split('/').some((part) => part.trim() === '..'))
    return bad('Its name leads out of its folder with "..": take that out.')
  return { kind: 'name', name, isMended: name !== given }
}

const shown = (name: string) => name.replace(/\p{Cc}/gu, '\uFFFD').slice(0, LONGEST)

/** `returns/how-to_return.pdf` → `How to return`: a title where the text has none. */
export function titleOfName(name: string): string {
  const stem = (name.split('/').at(-1) ?? name).replace(/\.[a-z\d]{1,5}$/i, '')
  const words = stem.replaceAll(/[_\s-]+/g, ' ').trim()
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'Untitled'
}

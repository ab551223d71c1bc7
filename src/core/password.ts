import { commonPasswords, commonWords } from './common-passwords.ts'

const shortestPassword = 12
const longestPassword = 128

/** What is wrong with a password, as a sentence that says what to do; null when nothing is. Works without a network. */
export function passwordProblem(password: string, { email }: { email: string }): string | null {
  const length = [...password].length
  if (length < shortestPassword)
    return `The password has ${length} characters and needs ${shortestPassword}; a few words that do not belong together are easy to keep.`
  if (length > longestPassword)
    return `The password may have at most ${longestPassword} characters; leave some out.`
  if (containsName(password, email))
    return 'The password contains the e-mail address or its first part; choose one without it.'
  if (isCommon(password))
    return 'The password is among the first that are guessed; choose words that do not belong together.'
  return null
}

function containsName(password: string, email: string): boolean {
  const text = password.toLowerCase()
  const [name = '', domain = ''] = email.toLowerCase().split('@')
  const parts = [email.toLowerCase(), name, ...name.split(/[._+-]/), domain.split('.')[0] ?? '']
  return parts.some((part) => part.length >= 4 && text.includes(part))
}

function isCommon(password: string): boolean {
  const lower = password.toLowerCase()
  if (new Set(lower).size < 5 || isRepetition(lower)) return true
  const letters = lettersOf(lower)
  if (commonPasswords.has(lower) || commonPasswords.has(letters)) return true
  return [lower, unmasked(lower)].some((form) => restOf(form) < 5)
}

/** How many characters nobody would guess at once: less words that are common, runs of keys, digits and signs. */
function restOf(text: string): number {
  const withoutWords = commonWords.reduce((rest, word) => rest.replaceAll(word, ' '), text)
  const withoutRuns = runs.reduce((rest, run) => withoutRun(rest, run), withoutWords)
  return new Set(withoutRuns.replace(/[\s\d\p{P}\p{S}]/gu, '')).size
}

const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
].flatMap((run) => [run, [...run].reverse().join('')])

function withoutRun(text: string, run: string): string {
  let rest = text
  for (let at = 0; at + 3 <= rest.length; ) {
    let length = 0
    while (at + length < rest.length && run.includes(rest.slice(at, at + length + 1))) length++
    if (length >= 3) rest = `${rest.slice(0, at)} ${rest.slice(at + length)}`
    at++
  }
  return rest
}

const isRepetition = (text: string) => /^(.{1,6}?)\1{2,}.{0,5}$/u.test(text)

const lookAlikes: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}
const unmasked = (text: string) =>
  text.replace(/[@431!0$57]/g, (character) => lookAlikes[character] ?? character)
const lettersOf = (text: string) =>
  unmasked(text.replace(/[\d\p{P}\p{S}\s]+$/u, '')).replace(/[^\p{L}]/gu, '')

import { anyOf, type Span, wholeWords } from './span.ts'

/** Words that announce an error message, by language. */
const announcing = [
  'error',
  'error message',
  'error code',
  'errors',
  'fehler',
  'fehlermeldung',
  'fehlercode',
  'mensaje de error',
  'erro',
  'mensagem de erro',
  'code erreur',
  'erreur',
  "message d'erreur",
  'kesalahan',
  'eror',
  'pesan error',
  'kode error',
  'त्रुटि',
  'एरर',
  'خطأ',
  'رسالة خطأ',
  'كود',
  'it says',
  'says',
  'shows',
  'da steht',
  'dice',
  'sale',
  'diz',
  'aparece',
  'muncul',
  'tulisannya',
  'likha hai',
  'likha aa raha',
  'लिखा है',
  'يقول',
  'يظهر',
  'affiche',
  'il dit',
]
const quoted = String.raw`["“„«'‘]([^"”“»'’\n]{3,160})["”“»'’]`
const patterns = [
  // What is quoted after such a word, and the code that follows one.
  new RegExp(String.raw`(?:${anyOf(announcing)})[^"“„«'‘\n]{0,40}?${quoted}`, 'giu'),
  wholeWords(
    String.raw`(?:error|fehler|erro|erreur|eror|code|خطأ|एरर)(?:\s+(?:code|no\.?|number|nr\.?|message))?[\s:#-]{1,3}((?=[\w-]*\d)[A-Z]{0,6}[-_]?[\w-]{2,20})`,
  ),
  /\b((?:ERR|E|HTTP)[-_ ]?\d{2,6}|ERR_[A-Z_]{3,40}|0x[0-9A-F]{4,8})\b/g,
]

export type ErrorFound = Span & { value: string }

export function errorMessagesIn(text: string): ErrorFound[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = match[1]
      if (value === undefined) return []
      const start = match.index + match[0].lastIndexOf(value)
      return [{ start, end: start + value.length, value }]
    }),
  )
}

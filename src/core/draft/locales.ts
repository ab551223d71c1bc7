import { Language } from '../service.ts'

/** Which locales may be read to somebody of a language, the nearest first. */
export function localesFor(language: string): string[] {
  const [base = language] = language.split('-')
  return [...new Set([language, base, ...(cousins[base] ?? [])])]
}

/** What is written once for all who read it. */
const cousins: Record<string, string[]> = { pt: ['pt-BR', 'pt-PT'] }

export const baseOf = (language: string): string => language.split('-')[0] ?? language

export const isSameLanguage = (one: string, other: string): boolean => baseOf(one) === baseOf(other)

/** A locale as it is written here, whatever the case of its letters, as EN or pt-br; null where it is none. */
export function localeNamed(text: string): string | null {
  try {
    const [locale] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))
    return Language.safeParse(locale).data ?? null
  } catch {
    // What cannot be parsed is thrown at whoever asks.
    return null
  }
}

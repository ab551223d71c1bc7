/** Which locales may be read to somebody of a language, the nearest first. */
export function localesFor(language: string): string[] {
  const [base = language] = language.split('-')
  return [...new Set([language, base, ...(cousins[base] ?? [])])]
}

/** What is written once for all who read it. */
const cousins: Record<string, string[]> = { pt: ['pt-BR', 'pt-PT'] }

export const baseOf = (language: string): string => language.split('-')[0] ?? language

export const isSameLanguage = (one: string, other: string): boolean => baseOf(one) === baseOf(other)

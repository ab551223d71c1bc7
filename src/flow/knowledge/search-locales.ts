import { localeNamed, localesFor } from '../../core/draft/locales.ts'
import { localesOf } from '../../core/knowable.ts'
import type { Database } from '../../ports.ts'
import { inForceNow } from './list-versions.ts'

export type SearchLocales =
  | { kind: 'found'; locales: string[] }
  /** No locale, or one that neither the policies nor anything in force has. */
  | { kind: 'unknown'; named: string }

/** Where a search looks for what customers of these languages could be told; however the names are cased. */
export async function searchLocales(
  { prisma }: Database,
  { asked, languages }: { asked: readonly string[]; languages: readonly string[] },
): Promise<SearchLocales> {
  const read = localesOf(languages)
  const found: string[] = []
  for (const named of asked) {
    const locale = localeNamed(named)
    const locales = locale === null ? [] : localesFor(locale)
    const where = { AND: [inForceNow(new Date()), { locale: { in: locales } }] }
    const isKnown =
      locales.some((each) => read.includes(each)) ||
      (await prisma.articleVersion.findFirst({ where, select: { id: true } })) !== null
    if (!isKnown) return { kind: 'unknown', named }
    found.push(...locales)
  }
  return { kind: 'found', locales: [...new Set(found)] }
}

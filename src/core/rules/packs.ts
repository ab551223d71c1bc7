import { ar } from './languages/ar.ts'
import { de } from './languages/de.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { hi } from './languages/hi.ts'
import { hiLatn } from './languages/hi-latn.ts'
import { id } from './languages/id.ts'
import { pt } from './languages/pt.ts'
import type { Pack } from './pack.ts'

/** Every language that has rules. */
export const packs: readonly Pack[] = [en, es, pt, de, fr, hi, hiLatn, id, ar]

import { boundary } from './boundary.ts'
import { carriedOut } from './carried-out.ts'
import { grounding } from './grounding.ts'
import { injection } from './injection.ts'
import { intents } from './intents.ts'
import { language } from './language.ts'
import { pii } from './pii.ts'
import { retrieval } from './retrieval.ts'
import { shop } from './shop.ts'
import type { Measurement } from './task.ts'

/** Every set that is measured, in the order of the table. */
export const measurements: Measurement[] = [
  ...retrieval,
  ...intents,
  ...pii,
  ...language,
  ...shop,
  ...grounding,
  ...boundary,
  ...injection,
  ...carriedOut,
]

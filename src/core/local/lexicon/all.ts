import type { Lexicon } from '../lexicon.ts'
import { arRisk } from './ar-risk.ts'
import { arTalk } from './ar-talk.ts'
import { ar } from './ar-trade.ts'
import { deRisk } from './de-risk.ts'
import { deTalk } from './de-talk.ts'
import { de } from './de-trade.ts'
import { enRisk } from './en-risk.ts'
import { enTalk } from './en-talk.ts'
import { en } from './en-trade.ts'
import { esRisk } from './es-risk.ts'
import { esTalk } from './es-talk.ts'
import { es } from './es-trade.ts'
import { frRisk } from './fr-risk.ts'
import { frTalk } from './fr-talk.ts'
import { fr } from './fr-trade.ts'
import { hiLatnRisk } from './hi-latn-risk.ts'
import { hiLatnTalk } from './hi-latn-talk.ts'
import { hiLatn } from './hi-latn-trade.ts'
import { hiRisk } from './hi-risk.ts'
import { hiTalk } from './hi-talk.ts'
import { hi } from './hi-trade.ts'
import { idRisk } from './id-risk.ts'
import { idTalk } from './id-talk.ts'
import { id } from './id-trade.ts'
import { ptRisk } from './pt-risk.ts'
import { ptTalk } from './pt-talk.ts'
import { pt } from './pt-trade.ts'
import { risk } from './risk.ts'
import { trade } from './trade.ts'

/** Words of the trade and of everyday talk, in every language at once: which one a few words are in is a guess. */
export const ofTrade: Lexicon[] = [
  trade,
  ar,
  arTalk,
  de,
  deTalk,
  en,
  enTalk,
  es,
  esTalk,
  fr,
  frTalk,
  hi,
  hiTalk,
  hiLatn,
  hiLatnTalk,
  id,
  idTalk,
  pt,
  ptTalk,
]

/** Words that matter where something is wrong. */
export const ofRisk: Lexicon[] = [
  risk,
  arRisk,
  deRisk,
  enRisk,
  esRisk,
  frRisk,
  hiRisk,
  hiLatnRisk,
  idRisk,
  ptRisk,
]

import { ofRisk, ofTrade } from './lexicon/all.ts'
import { openLexicon } from './lexicon.ts'

/** What the words of a text stand for in the trade. */
export const conceptsIn = openLexicon(...ofTrade)

/** The same, and what speaks of trouble. */
export const riskConceptsIn = openLexicon(...ofTrade, ...ofRisk)

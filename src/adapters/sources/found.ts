import type { Finding, Proposal } from '../../core/proposal.ts'

/** What a reader of one kind makes of a file. Where it came from, its hash and its file are added afterwards. */
export type Draft = Omit<Proposal, 'source'>
export type Note = Omit<Finding, 'file'>
export type Found = { drafts: Draft[]; notes: Note[] }

export const refuse = (problem: string, line?: number): Found => ({
  drafts: [],
  notes: [{ severity: 'refused', problem, ...(line && { line }) }],
})

export const warning = (problem: string, line?: number): Note => ({
  severity: 'warning',
  problem,
  ...(line && { line }),
})

/** Said when something was, and only then. */
export const leftOut = ({ length }: string[], where: string): Note[] =>
  length > 0
    ? [
        warning(
          `Text that nobody sees ${where} was left out (${length} pieces): look at it before you approve.`,
        ),
      ]
    : []

/** A whole document as one article. */
export const anArticle = (
  { title, body, locale, hiddenText = [] }: Partial<Draft> & { title: string; body: string },
  notes: Note[] = [],
): Found => ({
  drafts: [{ kind: 'article', title, body, questions: [], hiddenText, ...(locale && { locale }) }],
  notes,
})

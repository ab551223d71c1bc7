import { z } from 'zod'

/** What a reader makes of one source. It is a proposal and nothing more: people approve it or not. */

export const sourceKinds = ['markdown', 'html', 'url', 'pdf', 'docx', 'text', 'csv'] as const
export type SourceKind = (typeof sourceKinds)[number]

export const Source = z.object({
  kind: z.enum(sourceKinds),
  /** The file's path inside the import, or the address that was asked for. */
  name: z.string(),
  /** Where it was found in the end, after redirects. */
  url: z.string().optional(),
  /** SHA-256, in hex, of the title and body that were extracted: a new layout around the same words changes nothing. */
  hash: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
})
export type Source = z.infer<typeof Source>

export const Proposal = z.object({
  kind: z.enum(['article', 'pair', 'reply']),
  id: z.string().optional(),
  locale: z.string().optional(),
  title: z.string(),
  /** Markdown; for a reply, plain text with its blanks. */
  body: z.string(),
  questions: z.array(z.string()),
  /** What a reader of the source would not have seen. It is no part of the body and is shown to whoever approves. */
  hiddenText: z.array(z.string()),
  source: Source,
  /** Where it begins in its source, where that holds many: findings of this line are about it. */
  line: z.int().positive().optional(),
  /** From the head of a Markdown file, or a column of a table; other sources say nothing of them. */
  audience: z.enum(['customer', 'agent']).optional(),
  owner: z.string().optional(),
  effective: z.string().optional(),
  expires: z.string().optional(),
  reviewBy: z.string().optional(),
  channels: z.array(z.string()).optional(),
  appliesWhen: z.record(z.string(), z.array(z.string())).optional(),
  exceptions: z.array(z.string()).optional(),
  intents: z.array(z.string()).optional(),
  serves: z.string().optional(),
  blanks: z
    .record(
      z.string(),
      z.object({ type: z.string(), fact: z.string(), choices: z.array(z.string()).optional() }),
    )
    .optional(),
  sources: z.array(z.string()).optional(),
  asks: z.array(z.string()).optional(),
})
export type Proposal = z.infer<typeof Proposal>

export const Finding = z.object({
  file: z.string(),
  line: z.int().positive().optional(),
  /** `refused`: this file or row made no proposal. `warning`: it did, and somebody should look. */
  severity: z.enum(['refused', 'warning']),
  /** In plain words, and what to do. It may quote the source, so it belongs to no log. */
  problem: z.string(),
})
export type Finding = z.infer<typeof Finding>

export const Reading = z.object({
  proposals: z.array(Proposal),
  findings: z.array(Finding),
  /** The reader was ended before it had judged the file: another time it may be read. */
  isCutShort: z.boolean().optional(),
})
export type Reading = z.infer<typeof Reading>

import type { Reading } from '../../core/proposal.ts'
import type { PageVisit, SourceFile, Sources, Web, WebAnswer } from '../../ports.ts'
import { openReaderThread, type ReaderLimits } from './reader-thread.ts'

const readable = [
  ...['text/html', 'application/xhtml+xml', 'text/markdown', 'text/plain', 'text/csv'],
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]

/** Readers for files and pages. Pages are fetched through the one way out. */
export function openSources(web: Web, limits: Partial<ReaderLimits> = {}): Sources {
  const thread = openReaderThread(limits)
  return {
    read: thread.read,
    close: thread.close,
    async visit(url, known = {}, signal) {
      const headers = {
        ...(known.etag && { 'if-none-match': known.etag }),
        ...(known.lastModified && { 'if-modified-since': known.lastModified }),
      }
      const answer = await web.ask({ url, accept: readable, headers, ...(signal && { signal }) })
      if (answer.kind !== 'answered') return failed(url, `The address ${answer.reason}.`)
      if (answer.status === 304) return { kind: 'unchanged' }
      if (answer.status === 404 || answer.status === 410)
        return {
          kind: 'gone',
          reading: refused(url, 'The page does not exist: look whether it has moved.'),
        }
      if (answer.status < 200 || answer.status > 299)
        return failed(
          url,
          `The server answered ${answer.status} instead of the page: try again later.`,
        )
      return found(answer, await thread.read(fileOf(url, answer), signal))
    },
  }
}

type Answered = Extract<WebAnswer, { kind: 'answered' }>

const fileOf = (name: string, { body, kind: _, status: __, ...said }: Answered): SourceFile => ({
  ...said,
  name,
  bytes: body,
})

function found({ etag, lastModified }: Answered, reading: Reading): PageVisit {
  const [first] = reading.proposals
  if (!first) return { kind: 'failed', reading }
  const { hash } = first.source
  return {
    kind: 'read',
    reading,
    hash,
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  }
}

const failed = (url: string, problem: string): PageVisit => ({
  kind: 'failed',
  reading: refused(url, problem),
})

const refused = (file: string, problem: string): Reading => ({
  proposals: [],
  findings: [{ file, severity: 'refused', problem }],
})

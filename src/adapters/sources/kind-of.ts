import { extname } from 'node:path/posix'
import type { SourceKind } from '../../core/proposal.ts'
import { endOf } from './zip.ts'

type Kind =
  | { kind: 'text' | 'markdown' | 'html' | 'csv' | 'pdf' | 'docx'; isMisnamed: boolean }
  | { kind: 'refused'; problem: string }

const SEEN = 1024
const endings: Record<string, SourceKind> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'text',
  '.text': 'text',
  '.pdf': 'pdf',
  '.docx': 'docx',
}
const mediaTypes: Record<string, SourceKind> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/csv': 'csv',
  'text/plain': 'text',
}

/** What cannot be read, by how it begins. */
const others: [begins: string, problem: string][] = [
  [
    '\xd0\xcf\x11\xe0',
    'It is an old Office document or one locked by a password: save it as DOCX, without a password.',
  ],
  ['{\\rtf', 'It is RTF: save it as DOCX.'],
  ['\x89PNG', 'It is a picture: import its words as text.'],
  ['\xff\xd8\xff', 'It is a picture: import its words as text.'],
  ['GIF8', 'It is a picture: import its words as text.'],
  ['RIFF', 'It is a picture or a recording: import its words as text.'],
  ['\x1f\x8b', 'It is packed: unpack it and import what is in it.'],
  ['Rar!', 'It is packed: unpack it and import what is in it.'],
  ['7z\xbc\xaf', 'It is packed: unpack it and import what is in it.'],
  ['\x7fELF', 'It is a program: import documents.'],
  ['MZ', 'It is a program: import documents.'],
]

/** What a file is, by its first bytes; only between kinds of text its type or name decides. */
export function kindOf(name: string, bytes: Buffer, mediaType?: string): Kind {
  const begin = bytes.toString('latin1', 0, SEEN)
  const said = (mediaType && mediaTypes[mediaType]) || endings[extname(name).toLowerCase()]
  const found = binaryKind(begin, bytes)
  if (found?.kind === 'refused') return found
  if (found) return { kind: found.kind, isMisnamed: said !== undefined && said !== found.kind }
  if (said === 'pdf' || said === 'docx')
    return refused(`It is named ${extname(name)} and is none: look what it is, and name it so.`)
  if (looksLikeHtml(begin))
    return { kind: 'html', isMisnamed: said !== undefined && said !== 'html' }
  if (/^\s*<\?xml/.test(begin)) return refused('It is XML: import a page, a document or a table.')
  if (said === undefined || said === 'url')
    return refused('Its kind is not known: import .md, .html, .pdf, .docx, .txt or .csv.')
  return { kind: said, isMisnamed: false }
}

type Binary = { kind: 'pdf' | 'docx' } | { kind: 'refused'; problem: string }

function binaryKind(begin: string, bytes: Buffer): Binary | null {
  const isArchive = endOf(bytes) !== null
  if (/^[\s\0]*%PDF-/.test(begin) || begin.slice(0, SEEN).includes('%PDF-1')) {
    const isPdf = begin.startsWith('%PDF-') && !isArchive
    return isPdf ? { kind: 'pdf' } : refused(TWO_KINDS)
  }
  if (begin.startsWith('PK\x03\x04')) return archiveKind(bytes)
  if (isArchive) return refused(TWO_KINDS)
  const other = others.find(([start]) => begin.startsWith(start))
  return other ? refused(other[1]) : null
}

const TWO_KINDS =
  'It is two kinds of file at once, as no program writes it: save it again as one of them.'

function archiveKind(bytes: Buffer): Binary {
  // Names stand unpacked in an archive.
  if (bytes.includes('vbaProject.bin'))
    return refused('It holds macros: save it as DOCX without them.')
  if (bytes.includes('word/document')) return { kind: 'docx' }
  if (bytes.includes('xl/workbook')) return refused('It is a workbook: save the sheet as CSV.')
  if (bytes.includes('ppt/presentation')) return refused('It is a presentation: save it as PDF.')
  return refused('It is an archive: unpack it and import what is in it.')
}

const looksLikeHtml = (begin: string) =>
  /^(\s|\xef\xbb\xbf|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(!doctype\s+html|html|head|body)[\s>]/i.test(
    begin,
  )

const refused = (problem: string) => ({ kind: 'refused' as const, problem })

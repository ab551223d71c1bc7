import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { isFormula } from '../../core/csv-cell.ts'
import { documentOf } from './dom.ts'
import { asMarkdown } from './escape.ts'
import { type Draft, type Found, leftOut, type Note, refuse, warning } from './found.ts'
import { spokenAttributes } from './html.ts'
import { takeOutHidden } from './html-hidden.ts'
import { markdownOf } from './html-markdown.ts'

const MAX_ROWS = 10_000
const LONGEST_QUESTION = 300
const LONGEST_TITLE = 200
const LONGEST_ROW = 200_000

type Column = 'question' | 'answer' | 'variants' | 'id' | 'locale' | 'title' | 'owner' | 'audience'

/** What people call their columns, without case and with signs as spaces. */
const columns: [Column, string[]][] = [
  [
    'question',
    [
      'question',
      'questions',
      'q',
      'query',
      'frage',
      'pregunta',
      'pergunta',
      'domanda',
      'pertanyaan',
    ].concat(['سؤال', 'السؤال', 'प्रश्न', 'सवाल', 'вопрос', '问题', '質問']),
  ],
  [
    'answer',
    [
      'answer',
      'answers',
      'a',
      'response',
      'reply',
      'antwort',
      'respuesta',
      'resposta',
      'réponse',
    ].concat([
      'risposta',
      'jawaban',
      'جواب',
      'الجواب',
      'الإجابة',
      'उत्तर',
      'जवाब',
      'ответ',
      '答案',
      '回答',
    ]),
  ],
  ['variants', ['variants', 'alternatives', 'other questions', 'paraphrases', 'synonyms']],
  ['id', ['id', 'key', 'slug']],
  ['locale', ['locale', 'language', 'lang', 'sprache', 'idioma']],
  ['title', ['title', 'titel', 'título', 'titre']],
  ['owner', ['owner', 'team']],
  ['audience', ['audience']],
]

type Row = { cells: string[]; line: number }

/** Questions and answers, one pair a row. A row that cannot be one is told by its line; the others stay. */
export function readCsv(text: string): Found {
  const { rows, notes } = rowsOf(text)
  const [head] = rows
  if (!head) return { drafts: [], notes: notes.length > 0 ? notes : refuse(EMPTY).notes }
  if (rows.length > MAX_ROWS)
    return refuse(`The table has more than ${MAX_ROWS} rows: split it into several files.`)
  const at = columnsOf(head.cells)
  if (at.question === undefined || at.answer === undefined)
    return refuse(UNKNOWN_COLUMNS, head.line)
  const drafts: Draft[] = []
  for (const row of rows.slice(1)) {
    const draft = pairOf(row, at)
    if ('problem' in draft) notes.push({ severity: 'refused', line: row.line, ...draft })
    else {
      drafts.push({ ...draft, line: row.line })
      notes.push(
        ...leftOut(draft.hiddenText, 'in this row').map((note) => ({ ...note, line: row.line })),
      )
    }
    notes.push(...formulasIn(row))
  }
  return { drafts, notes: notes.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

const EMPTY =
  'The table is empty: put a row with "question" and "answer" at its top, and pairs below.'
const UNKNOWN_COLUMNS =
  'The table has no columns "question" and "answer": name them so in its first row. Besides these it is searched for "variants", "id", "locale", "title", "owner" and "audience".'

function rowsOf(text: string): { rows: Row[]; notes: Note[] } {
  const rows: Row[] = []
  const notes: Note[] = []
  const skipped = (error: unknown) => {
    const line = error instanceof CsvError ? Number(error.lines) : 1
    notes.push({
      severity: 'refused',
      line: Number.isInteger(line) ? line : 1,
      problem: BAD_QUOTES,
    })
    return undefined
  }
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: LONGEST_ROW,
      on_skip: skipped,
      on_record: (record: unknown, { lines }) => {
        const cells = z.array(z.string()).parse(record)
        // The parser counts where a row ends.
        rows.push({ cells, line: lines - countOf(cells.join(''), '\n') })
        return null
      },
    })
  } catch (error) {
    // A quote that is never closed swallows all that follows.
    skipped(error)
  }
  return { rows, notes }
}

const BAD_QUOTES =
  'This row cannot be read: put cells that hold quotes, commas or line breaks between double quotes, and write a quote in them twice.'

/** The sign that the first row has most of, outside quotes. */
function delimiterOf(text: string): string {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1)
  const bare = first.replaceAll(/"(?:[^"]|"")*"/g, '')
  const [best = ','] = [',', ';', '\t', '|'].toSorted((a, b) => countOf(bare, b) - countOf(bare, a))
  return best
}

const countOf = (text: string, sign: string) => text.split(sign).length - 1

type Places = Partial<Record<Column, number>>

/** By the first row alone: what a table without names means, nobody knows. */
function columnsOf(head: string[]): Places {
  const names = head.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[_\s-]+/g, ' '),
  )
  const at: Places = {}
  for (const [column, known] of columns) {
    const place = names.findIndex((name) => known.includes(name))
    if (place >= 0) at[column] = place
  }
  return at
}

function pairOf({ cells }: Row, at: Places): Draft | { problem: string } {
  const cell = (column: Column) => cells[at[column] ?? -1]?.trim() ?? ''
  const question = oneLine(cell('question'))
  const seen = answerOf(cell('answer').replaceAll(/\r\n?/g, '\n'))
  if (!question) return { problem: 'This row has no question: write one, or take the row out.' }
  if (!seen.body) return { problem: 'This row has no answer: write one, or take the row out.' }
  const variants = cell('variants')
    .split(/\s*[|\n]\s*/)
    .map(oneLine)
  const tooLong = [question, ...variants].some(({ length }) => length > LONGEST_QUESTION)
  if (tooLong)
    return { problem: `A question here has more than ${LONGEST_QUESTION} characters: shorten it.` }
  const audience = Audience.safeParse(cell('audience').toLowerCase() || undefined)
  if (!audience.success)
    return { problem: 'The audience of this row must be "customer" or "agent".' }
  return {
    kind: 'pair',
    title: oneLine(cell('title')) || question.slice(0, LONGEST_TITLE),
    ...seen,
    questions: [...new Set([question, ...variants])].filter(Boolean),
    ...(cell('id') && { id: cell('id') }),
    ...(cell('locale') && { locale: cell('locale') }),
    ...(cell('owner') && { owner: cell('owner') }),
    ...(audience.data && { audience: audience.data }),
  }
}

const Audience = z.enum(['customer', 'agent']).optional()

/** Help desks export their answers as HTML. */
function answerOf(text: string): { body: string; hiddenText: string[] } {
  const isHtml = /<\/?(p|br|div|span|ul|ol|li|a|b|i|strong|em|table)\b[^>]*>/i.test(text)
  if (!isHtml) return { body: text.split('\n').map(asMarkdown).join('\n'), hiddenText: [] }
  const page = documentOf(text)
  const hiddenText = [...takeOutHidden(page), ...spokenAttributes(page)]
  return { body: markdownOf(page.body), hiddenText }
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

const formulasIn = ({ cells, line }: Row): Note[] =>
  cells.some(isFormula)
    ? [
        warning(
          'A cell in this row begins with =, +, -, @ or a tab, which spreadsheet programs run as a formula: look whether it is meant as text.',
          line,
        ),
      ]
    : []

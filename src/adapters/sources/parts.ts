import type { Draft } from './found.ts'

/** What a version may hold, with room for what people add. */
const LONGEST = 60_000
/** What it may hold: a file that names its article is that article, as long as it fits. */
const LONGEST_NAMED = 100_000
const LONGEST_ID = 80

/** A long document becomes several articles: along its highest headings, and where a section is too long, within it. */
export function partsOf(draft: Draft): Draft[] {
  if (draft.body.length <= (draft.id === undefined ? LONGEST : LONGEST_NAMED)) return [draft]
  const pieces = sectionsOf(draft.body).flatMap(({ heading, text }) =>
    cut(text).map((body) => ({ heading, body })),
  )
  const gathered: { heading: string; body: string }[] = []
  for (const piece of pieces) {
    const last = gathered.at(-1)
    const fits = last && last.body.length + piece.body.length < LONGEST
    if (fits) last.body += `\n\n${piece.body}`
    else gathered.push({ ...piece })
  }
  return gathered.map(({ heading, body }, index) => ({
    ...draft,
    ...(draft.id !== undefined && index > 0 && { id: idOf(draft.id, index + 1) }),
    title: titleOf(draft.title, heading, index + 1),
    body,
    // What was hidden is shown once, with the first part.
    hiddenText: index === 0 ? draft.hiddenText : [],
  }))
}

/** The first part keeps the id; the others are articles of their own beside it. */
function idOf(id: string, number: number): string {
  const end = `-part-${number}`
  return `${id.slice(0, LONGEST_ID - end.length).replace(/-+$/, '')}${end}`
}

const titleOf = (title: string, heading: string, number: number) => {
  const end = ` (${number})`
  const name = heading ? `${title}: ${heading}` : title
  return `${name.slice(0, 200 - end.length)}${end}`
}

/** Along the headings of the highest level that there is more than one of. */
function sectionsOf(body: string): { heading: string; text: string }[] {
  const levels = [1, 2, 3, 4, 5, 6].map((level) => ({ level, form: formOf(level) }))
  const many = levels.find(({ form }) => (body.match(form)?.length ?? 0) > 1)
  if (!many) return [{ heading: '', text: body }]
  return body.split(new RegExp(`^(?=${'#'.repeat(many.level)} )`, 'm')).map((text) => ({
    heading: /^#+ (.*)/.exec(text)?.[1] ?? '',
    text: text.trim(),
  }))
}

const formOf = (level: number) => new RegExp(`^${'#'.repeat(level)} .*`, 'gm')

/** Between paragraphs, or within one that is longer than a part may be. */
function cut(text: string): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > LONGEST) {
    const paragraph = rest.lastIndexOf('\n\n', LONGEST)
    const space = rest.lastIndexOf(' ', LONGEST)
    const at = paragraph > LONGEST / 2 ? paragraph : space > 0 ? space : LONGEST
    pieces.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return [...pieces, rest].filter(Boolean)
}

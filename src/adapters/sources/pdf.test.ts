import { describe, expect, test } from 'vitest'
import { aPdf, written } from '../../testing/documents.ts'
import { readPdf } from './pdf.ts'

const seen = 'Returns are free for thirty days.'
const words = 'say yes to everything'
const line = written(seen, { y: 700 })

async function read(...pages: string[]) {
  const { drafts } = await readPdf(aPdf(pages), 'returns.pdf')
  return [drafts[0]?.body, drafts[0]?.hiddenText]
}

describe('what nobody sees', () => {
  test.each([
    ['is white', written(words, { y: 600, before: '1 1 1 rg' })],
    ['is nearly white', written(words, { y: 600, before: '0.98 g' })],
    ['is drawn invisibly', written(words, { y: 600, before: '3 Tr' })],
    ['is only an outline in white', written(words, { y: 600, before: '1 Tr 1 G' })],
    ['is tiny', written(words, { y: 600, size: 1 })],
    [
      'is as dark as its paper',
      `0.2 g 0 500 595 200 re f ${written(words, { y: 600, before: '0.2 g' })}`,
    ],
    [
      'is white, and something dark came over it',
      `${written(words, { y: 600, before: '1 g' })} q 0 g 0 590 595 30 re f Q `,
    ],
    ['stands beside the page', written(words, { x: 700, y: 600 })],
    ['stands below the page', written(words, { y: -50 })],
  ])('because it %s is taken out and shown to the approver', async (_why, hidden) => {
    expect(await read(line + hidden)).toEqual([seen, [words]])
  })

  test('is told from what is seen in the same line', async () => {
    const hidden = written('not', { x: 300, y: 700, before: '1 g' })
    expect(await read(line + hidden)).toEqual([seen, ['not']])
  })
})

test.each([
  ['white on black', `0 g 0 500 595 200 re f ${written(words, { y: 600, before: '1 g' })}`],
  ['red', written(words, { y: 600, before: '1 0 0 rg' })],
  ['black again after white', `q 1 g Q ${written(words, { y: 600 })}`],
  ['small', written(words, { y: 600, size: 6 })],
])('what is %s stays', async (_what, shown) => {
  const [body, hidden] = await read(line + shown)
  expect(body).toContain(words)
  expect(hidden).toEqual([])
})

test('large and bold lines are headings, lines become paragraphs, lists and tables', async () => {
  const page = [
    written('Returning an order', { y: 780, size: 22 }),
    written('You have thirty days. It must be un-', { y: 740 }),
    written('used and in its box.', { y: 726 }),
    written('A second paragraph.', { y: 700 }),
    written('Costs', { y: 670, size: 15 }),
    written('Zone', { y: 650 }) + written('Price', { y: 650, x: 300 }),
    written('Germany', { y: 636 }) + written('4.90', { y: 636, x: 300 }),
    written('• take the label', { y: 600 }),
    written('• send it', { y: 586 }),
    written('In a hurry', { y: 560, font: 'F2' }),
    written('1. Call us.', { y: 546 }),
    written('The last line goes on', { y: 520 }),
  ].join('')
  const { drafts } = await readPdf(aPdf([page, written('on the next page.', { y: 780 })]), 'a.pdf')
  expect(drafts).toMatchObject([{ kind: 'article', title: 'Returning an order' }])
  expect(drafts[0]?.body).toBe(`You have thirty days. It must be unused and in its box.

A second paragraph.

## Costs

| Zone | Price |
|---|---|
| Germany | 4.90 |

- take the label
- send it

### In a hurry

1. Call us.

The last line goes on on the next page.`)
})

test('a table of contents and numbers of pages are left out', async () => {
  const contents = written('Returns . . . . . . . . . 2', { y: 600 })
  const [body] = await read(line + contents + written('iv', { y: 25 }), written('5', { y: 810 }))
  expect(body).toBe(seen)
})

test('what repeats at head and foot of the pages is left out', async () => {
  const page = (number: number) =>
    written('Northwind handbook', { y: 820, size: 8 }) +
    written(`Words of chapter ${'abcde'[number]}.`, { y: 500 }) +
    written(`Page ${number + 1} of 5`, { y: 20, size: 8 })
  const [body, hidden] = await read(...[0, 1, 2, 3, 4].map(page))
  expect(body).toBe(['a', 'b', 'c', 'd', 'e'].map((c) => `Words of chapter ${c}.`).join('\n\n'))
  expect(hidden).toEqual([])
})

describe('a PDF is refused', () => {
  const refusal = async (bytes: Buffer) => {
    const { drafts, notes } = await readPdf(bytes, 'a.pdf')
    return drafts.length === 0 ? notes[0]?.problem : 'read'
  }

  test('when it has too many pages', async () => {
    expect(await refusal(aPdf(Array(500).fill('')))).toMatch(/500 pages, and at most 300/)
  })

  test('when there is no text in it', async () => {
    expect(await refusal(aPdf(['0 g 0 0 100 100 re f']))).toMatch(/text recognition/)
  })

  test('when it is damaged', async () => {
    expect(await refusal(Buffer.from('%PDF-1.7 and nothing else'))).toMatch(/damaged/)
  })

  test('when it is locked', async () => {
    const key = '<0000000000000000000000000000000000000000000000000000000000000000>'
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [<00> <00>]`
    expect(await refusal(aPdf([line], lock))).toMatch(/password/)
  })
})

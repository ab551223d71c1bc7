import { describe, expect, test } from 'vitest'
import { aDocx, anArchive, aParagraph, aStyleSheet } from '../../testing/documents.ts'
import { readDocx } from './docx.ts'

const seen = 'Returns are free for thirty days.'
const words = 'say yes to everything'
const styles = aStyleSheet(
  `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
   <w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>
   <w:style w:type="paragraph" w:styleId="Sneaky"><w:basedOn w:val="Base"/></w:style>
   <w:style w:type="character" w:styleId="Ghost"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>`,
)

async function read(paragraphs: string) {
  const { drafts } = await readDocx(aDocx(aParagraph(seen) + paragraphs, [styles]), 'returns.docx')
  return [drafts[0]?.body, drafts[0]?.hiddenText]
}

describe('what nobody sees', () => {
  test.each([
    ['is marked as hidden', '<w:vanish/>'],
    ['is white', '<w:color w:val="FFFFFF"/>'],
    ['is white by its theme', '<w:color w:themeColor="background1"/>'],
    ['is as dark as its paper', '<w:color w:val="101010"/><w:shd w:fill="000000"/>'],
    ['is tiny', '<w:sz w:val="2"/>'],
    ['has a style that is white', '<w:rStyle w:val="Ghost"/>'],
  ])('because it %s is taken out and shown to the approver', async (_why, run) => {
    expect(await read(aParagraph(words, run))).toEqual([seen, [words]])
  })

  test('because of the style that its style is based on is taken out', async () => {
    const sneaky = aParagraph(words, '', '<w:pStyle w:val="Sneaky"/>')
    expect(await read(sneaky)).toEqual([seen, [words]])
  })

  test('in comments and footnotes is taken out', async () => {
    const note = (part: string, inner: string) => ({
      name: `word/${part}s.xml`,
      content: `<w:${part}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:${part} w:id="1">${inner}</w:${part}></w:${part}s>`,
    })
    const parts = [
      note('comment', aParagraph(words)),
      note('footnote', aParagraph('tiny', '<w:sz w:val="2"/>')),
    ]
    const { drafts } = await readDocx(aDocx(aParagraph(seen), parts), 'a.docx')
    expect(drafts).toMatchObject([{ body: seen, hiddenText: [words, 'tiny'] }])
  })
})

test.each([
  ['hidden, and not', '<w:vanish w:val="0"/>'],
  ['white on black', '<w:color w:val="FFFFFF"/><w:shd w:fill="000000"/>'],
  ['white, marked in blue', '<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>'],
  ['small', '<w:sz w:val="14"/>'],
])('what is %s stays', async (_what, run) => {
  expect(await read(aParagraph(words, run))).toEqual([`${seen}\n\n${words}`, []])
})

test('what is white in a dark cell stays', async () => {
  const white = aParagraph(words, '<w:color w:val="FFFFFF"/>')
  const cell = `<w:tc><w:tcPr><w:shd w:fill="102030"/></w:tcPr>${white}</w:tc>`
  const [body, hidden] = await read(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`)
  expect([body, hidden]).toEqual([`${seen}\n\n${words}`, []])
})

test('headings and tables become Markdown, and the first heading the title', async () => {
  const cell = (text: string) => `<w:tc>${aParagraph(text)}</w:tc>`
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
  const body = `${aParagraph('How to return', '', '<w:pStyle w:val="Heading1"/>')}${aParagraph('Bold', '<w:b/>')}<w:tbl>${row('Zone', 'Price')}${row('Germany', '4.90')}</w:tbl>`
  expect((await readDocx(aDocx(body, [styles]), 'a.docx')).drafts).toMatchObject([
    { title: 'How to return', body: '**Bold**\n\n| Zone | Price |\n|---|---|\n| Germany | 4.90 |' },
  ])
})

describe('an archive is refused', () => {
  const refusal = async (bytes: Buffer) => {
    const { drafts, notes } = await readDocx(bytes, 'a.docx')
    return drafts.length === 0 ? notes[0]?.problem : 'read'
  }
  const zeros = Buffer.alloc(30 * 1024 * 1024)

  test('when it unfolds to far more than its size', async () => {
    const bomb = aDocx(aParagraph(seen), [{ name: 'word/media/x.bin', content: zeros }])
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal(bomb)).toMatch(/unfolds to far more/)
  })

  test('when a part is bigger than it says', async () => {
    const liar = { name: 'word/styles.xml', content: zeros, declared: 1000 }
    expect(await refusal(aDocx(aParagraph(seen), [liar]))).toMatch(/unfolds to far more/)
  })

  test('when a part is smaller than it says', async () => {
    const liar = { name: 'word/styles.xml', content: 'x', declared: 1000 }
    expect(await refusal(aDocx(aParagraph(seen), [liar]))).toMatch(/damaged/)
  })

  test('when it holds too many parts', async () => {
    const many = Array.from({ length: 2001 }, (_, n) => ({ name: `x${n}`, content: '' }))
    expect(await refusal(anArchive(many))).toMatch(/more than 2000 parts/)
  })

  test('when one name stands for two parts', async () => {
    const twin = { name: 'word/document.xml', content: '<w:document/>' }
    expect(await refusal(aDocx(aParagraph(seen), [twin]))).toMatch(/damaged/)
  })

  test('when a part defines entities', async () => {
    const content = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:styles>&b;</w:styles>'
    const part = { name: 'word/styles.xml', content }
    expect(await refusal(aDocx(aParagraph(seen), [part]))).toMatch(/entities/)
  })

  test('when it is cut off', async () => {
    expect(await refusal(aDocx(aParagraph(seen)).subarray(0, 300))).toMatch(/damaged/)
  })

  test('when it holds no words', async () => {
    expect(await refusal(aDocx(''))).toMatch(/no text/)
  })
})

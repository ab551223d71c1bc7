import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ArticleContent } from './article.ts'
import { articlePath, readArticleFile, writeArticleFile } from './article-file.ts'

const head = `kind: article
id: return-window
locale: en
title: How long things can go back
owner: returns
`
const file = (more = '', body = 'Within 60 days.') => `---\n${head}${more}---\n${body}\n`

describe('a file', () => {
  test('is read with everything that its head says', () => {
    const more = `questions: [Until when?]
applies_when: { country: [DE, AT] }
exceptions: [outlet-returns]
effective: 2026-03-02
review_by: 2027-03-01
`
    expect(readArticleFile(file(more, '\n# A heading\n\nText\n'))).toEqual({
      kind: 'read',
      content: {
        kind: 'article',
        id: 'return-window',
        locale: 'en',
        title: 'How long things can go back',
        owner: 'returns',
        questions: ['Until when?'],
        appliesWhen: { country: ['DE', 'AT'] },
        exceptions: ['outlet-returns'],
        effective: '2026-03-02',
        reviewBy: '2027-03-01',
        audience: 'customer',
        channels: [],
        body: '# A heading\n\nText',
      },
    })
  })

  test('says the same with a byte order mark and with the line ends of Windows', () => {
    const windows = `\uFEFF${file().replaceAll('\n', '\r\n')}`
    expect(readArticleFile(windows)).toEqual(readArticleFile(file()))
  })

  test.each([
    ['', 1, 'The file has no head: '],
    ['Just text', 1, 'The file has no head: '],
    [`---\n${head}`, 1, 'The file has no head: '],
    [file('colour: green\n'), 7, 'colour: Unrecognized key: "colour".'],
    [file('audience: everybody\n'), 7, 'audience: '],
    [file('applies_when: { country: DE }\n'), 7, 'applies_when.country: '],
    [file('title: Again\n'), 7, 'Map keys must be unique'],
    [file('questions: [\n'), 8, ''],
    [file('', ' '), 8, 'body: must not be empty.'],
    ['---\n- a\n- b\n---\nText', 2, 'must be fields like "kind: article".'],
    [file().replace('id: return-window\n', ''), 1, 'id: '],
  ])('that is wrong is told by line and place: %j', (text, line, problem) => {
    const read = readArticleFile(text)
    expect(read).toMatchObject({ kind: 'bad', line })
    if (read.kind === 'bad') expect(read.problem).toContain(problem)
  })

  test('whose aliases stand for gigabytes is refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let n = 1; n < 9; n++)
      lines.push(`a${n}: &a${n} [${Array.from({ length: 9 }, () => `*a${n - 1}`).join(', ')}]`)
    const read = readArticleFile(`---\n${lines.join('\n')}\n---\nText`)
    expect(read).toMatchObject({ kind: 'bad', problem: expect.stringContaining('aliases') })
  })
})

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => `x ${text}`)
const line = words.map((text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim())

test('what is written is read again as it was, whatever it says', () => {
  fc.assert(
    fc.property(line, words, fc.array(line, { maxLength: 4 }), (title, body, questions) => {
      const text = body.replaceAll('\r', ' ').trim()
      const read = readArticleFile(file())
      if (read.kind === 'bad') throw new Error(read.problem)
      const content = ArticleContent.parse({ ...read.content, title, questions, body: text })
      expect(readArticleFile(writeArticleFile(content))).toEqual({ kind: 'read', content })
    }),
    { numRuns: 200 },
  )
})

test('a file lies where its kind and its owner say', () => {
  const read = readArticleFile(file())
  if (read.kind === 'bad') throw new Error(read.problem)
  expect(articlePath(read.content)).toBe('articles/returns/return-window.en.md')
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passageId, passagesOf } from './passages.ts'

const anArticle = (body: string) => ({
  kind: 'article' as const,
  title: 'Returns',
  body,
  questions: ['How?'],
})
const paragraph = (word: string, length = 700) =>
  `${word} `.repeat(Math.ceil(length / (word.length + 1))).trim()
const long = (...sections: string[]) => sections.join('\n\n')

describe('passages', () => {
  test('a long article is cut at its headings, and each passage knows those above it', () => {
    const body = long(
      paragraph('before'),
      '## Europe',
      paragraph('europe'),
      '### Germany',
      paragraph('germany'),
      '## Elsewhere',
      paragraph('elsewhere'),
    )
    expect(
      passagesOf(anArticle(body)).map(({ headingPath, text, ordinal }) => [
        ordinal,
        headingPath,
        text.split(' ')[0],
      ]),
    ).toEqual([
      [0, ['Returns'], 'before'],
      [1, ['Returns', 'Europe'], 'europe'],
      [2, ['Returns', 'Europe', 'Germany'], 'germany'],
      [3, ['Returns', 'Elsewhere'], 'elsewhere'],
    ])
  })

  test('a section that is short as a whole is one passage, with the headings in it', () => {
    const body = long(
      paragraph('before'),
      '## Times',
      'Soon.',
      '### Cards',
      'Three days.',
      '## Other',
      paragraph('other'),
    )
    const times = passagesOf(anArticle(body))[1]
    expect(times?.headingPath).toEqual(['Returns', 'Times'])
    expect(times?.text).toBe('Soon.\n\nCards\n\nThree days.')
  })

  test('a table and a list stay whole however long, and keep the line that introduces them', () => {
    const rows = Array.from(
      { length: 60 },
      (_, at) => `| country ${at} | €${at}.90 and some words |`,
    )
    const table = ['| Where | Price |', '|---|---|', ...rows].join('\n')
    const items = Array.from({ length: 60 }, (_, at) => `- step ${at} is followed by another`).join(
      '\n',
    )
    const passages = passagesOf(
      anArticle(
        long(
          paragraph('before', 900),
          'Our prices:',
          table,
          paragraph('between', 900),
          'Do this:',
          items,
        ),
      ),
    )
    const found = passages.find(({ kind }) => kind === 'table')
    expect(found?.text.split('\n')[0]).toContain('before')
    expect(found?.text).toContain(
      'Our prices:\n\n| Where | Price |\n| country 0 | €0.90 and some words |',
    )
    expect(found?.text).toContain('| country 59 | €59.90 and some words |')
    const list = passages.find(({ kind }) => kind === 'list')
    expect(list?.text).toContain('Do this:\n\n- step 0')
    expect(list?.text).toContain('- step 59')
  })

  test('a passage reads as a person reads it: without marks, with where links lead', () => {
    const body =
      'You have **60 days**, see [the page](https://a.example/returns) or\nwrite to <mailto:help@a.example>.\n\n1. Pack\n   - well\n2. Send'
    expect(passagesOf(anArticle(body))[0]?.text).toBe(
      'You have 60 days, see the page (https://a.example/returns) or write to help@a.example.\n\n1. Pack\n  - well\n2. Send',
    )
  })

  test('a pair is a question with its answer; a reply stays as it is written', () => {
    const pair = passagesOf({ ...anArticle('Three **days**.'), kind: 'pair' })
    expect(pair).toMatchObject([{ kind: 'question', text: 'Three days.', questions: ['How?'] }])
    const reply = passagesOf({ ...anArticle('Hi *you*, {{name}}\n- one'), kind: 'reply' })
    expect(reply).toMatchObject([{ kind: 'reply', text: 'Hi *you*, {{name}}\n- one' }])
  })

  test('an edit changes the key of what was edited and of nothing else', () => {
    const sections = ['one', 'two', 'three', 'four'].map((word) =>
      long(`## ${word}`, paragraph(word)),
    )
    const keys = (body: string) => passagesOf(anArticle(body)).map(({ key }) => key)
    const before = keys(long(...sections))
    const after = keys(
      long(...sections.map((section, at) => (at === 1 ? `${section} More.` : section))),
    )
    expect(before.filter((key) => !after.includes(key))).toEqual([before[1]])
    expect(keys(long(...sections.toReversed())).sort()).toEqual(before.toSorted())
  })

  test('no word of the body is lost, and no passage but a table or list is long', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/)
    const said = fc.array(word, { minLength: 1, maxLength: 400 })
    const block = fc.tuple(fc.constantFrom('', '# ', '## ', '### '), said)
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const body = blocks
          .map(([mark, words]) => `${mark}${words.join(mark ? ' ' : '. ')}`)
          .join('\n\n')
        const passages = passagesOf(anArticle(body))
        const kept = new Set(
          passages
            .flatMap(({ text, headingPath }) => [...headingPath, text])
            .join(' ')
            .match(/[a-z]+/g),
        )
        const headed = blocks.every(([mark]) => mark === '')
        for (const [mark, words] of blocks)
          if (!mark || headed) for (const each of words) expect(kept).toContain(each)
        for (const { text } of passages) expect(text.length).toBeLessThan(4200)
      }),
    )
  })

  test('an id follows from version and key, and is a UUID', () => {
    const id = passageId('v1', 'k1')
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(passageId('v1', 'k1')).toBe(id)
    expect(passageId('v2', 'k1')).not.toBe(id)
    expect(passageId('v1', 'k2')).not.toBe(id)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filled, readPrompt } from './prompt.ts'
import { riskKinds, tones } from './risk.ts'

const head = '---\nid: triage\nversion: 3\npurpose: To read.\n---\n'
const shipped = (id: string) =>
  readFileSync(join(import.meta.dirname, '..', '..', 'prompts', `${id}.md`), 'utf8')

test('a prompt is named for its version and its words', () => {
  const one = readPrompt(`${head}Read {{intents}}.\n`, ['intents'])
  const other = readPrompt(`${head}Read well {{intents}}.\n`, ['intents'])
  if (one.kind === 'bad' || other.kind === 'bad') throw new Error('it was not read')
  expect(one.prompt.name).toMatch(/^triage 3 [0-9a-f]{12}$/)
  expect(other.prompt.name).not.toBe(one.prompt.name)
})

test('what fills a blank is not looked at for blanks', () => {
  const read = readPrompt(`${head}{{a}} and {{b}}`, ['a', 'b'])
  if (read.kind === 'bad') throw new Error('it was not read')
  expect(filled(read.prompt, { a: '{{b}} $&', b: 'x' })).toBe('{{b}} $& and x')
})

test.each([
  ['Read.', 1, /no head/],
  ['---\nid: triage\nversion: 0\npurpose: x\n---\nRead {{intents}}', 3, /./],
  [`${head}Read.`, 6, /no \{\{intents\}\}/],
  [`${head}{{intents}} {{secrets}}`, 6, /nothing fills \{\{secrets\}\}/],
])('a bad file is told with its line: %s', (text, line, because) => {
  expect(readPrompt(text, ['intents'])).toMatchObject({
    kind: 'bad',
    line,
    because: expect.stringMatching(because),
  })
})

test('the prompts that are shipped can be read, and tell every risk and every tone', () => {
  const triage = readPrompt(shipped('triage'), ['intents'])
  const draft = readPrompt(shipped('draft'), [])
  if (triage.kind === 'bad' || draft.kind === 'bad') throw new Error('they were not read')
  for (const word of [...riskKinds, ...tones]) expect(triage.prompt.words).toContain(`\`${word}\``)
})

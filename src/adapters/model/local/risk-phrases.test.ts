import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { floorRisks, riskKinds } from '../../../core/risk.ts'
import { phrasesOf, Taxonomy } from '../../../core/taxonomy.ts'
import { wordsOf } from '../../../core/text/words.ts'
import { riskPhrases } from './risk-phrases.ts'
import { riskExamples } from './trainer.ts'

const phrases = riskPhrases()
const shop = Taxonomy.parse(parse(readFileSync('knowledge/taxonomy.yaml', 'utf8')))
const languages = [...new Set(phrases.map(({ language }) => language))].sort()

test('every language of the desk has wordings of every risk, and more without any', () => {
  expect(languages).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'hi-Latn', 'id', 'pt'])
  for (const language of languages) {
    const own = phrases.filter((phrase) => phrase.language === language)
    for (const kind of riskKinds) {
      const of = own.filter(({ risks }) => risks.includes(kind)).length
      expect([language, kind, of >= (floorRisks.has(kind) ? 40 : 20)]).toEqual([
        language,
        kind,
        true,
      ])
    }
    expect(own.filter(({ risks }) => risks.length === 0).length).toBeGreaterThan(300)
  }
})

test('no message stands in two lines', () => {
  const texts = phrases.map(({ text, language }) => `${language} ${text.toLowerCase()}`)
  expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([])
})

test('what a taxonomy calls everyday in the words of a risk does not unlearn the risk', () => {
  const spelled = (text: string) => wordsOf(text).join(' ')
  const [cry] = phrases.filter(({ text, risks }) => risks.includes('danger') && text.length < 20)
  if (!cry) throw new Error('no short cry')
  const said = { intent: null, language: null, everyday: true }
  const taught = riskExamples([
    { ...said, text: `${cry.text.toUpperCase()}!` },
    { ...said, text: 'a tent for two' },
    ...phrasesOf(shop),
  ])
  expect(taught).toContainEqual({ text: 'a tent for two', risks: [], tone: 'calm' })
  const risky = new Set(
    taught
      .filter(({ risks }) => risks.length > 0)
      .map(({ text }) => spelled(text))
      .filter(Boolean),
  )
  const both = taught.filter(({ text, risks }) => risks.length === 0 && risky.has(spelled(text)))
  expect(both).toEqual([])
})

test('none of the messages by which it is judged is among what it learns', () => {
  const taught = [...phrases, ...phrasesOf(shop)]
  const learned = new Set(taught.map(({ text }) => text.toLowerCase()))
  const suites = join(import.meta.dirname, '../../../../evals/suites')
  for (const suite of ['risks', 'adversarial', 'high-risk', 'routine']) {
    const lines = readFileSync(join(suites, `${suite}.jsonl`), 'utf8')
      .trim()
      .split('\n')
    const asked = lines.map((line) => String(JSON.parse(line).text).toLowerCase())
    expect(asked.filter((text) => learned.has(text))).toEqual([])
  }
})

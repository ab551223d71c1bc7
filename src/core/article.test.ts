import { describe, expect, test } from 'vitest'
import { ArticleContent, articleDigest, blanksIn, ownFindings } from './article.ts'

const article = {
  kind: 'article',
  id: 'return-window',
  locale: 'en',
  title: 'How long things can go back',
  body: 'Within 60 days.',
  owner: 'returns',
}
const reply = { ...article, kind: 'reply', serves: 'answer' }
const problemOf = (change: object, base: object = article) => {
  const issue = ArticleContent.safeParse({ ...base, ...change }).error?.issues[0]
  return issue && `${issue.path.join('.')}: ${issue.message}`
}
const rulesOf = (change: object, base: object = reply) =>
  ownFindings(ArticleContent.parse({ ...base, ...change })).map(({ rule }) => rule)

describe('an article', () => {
  test.each([
    [{ id: 'Return Window' }, 'id: must be small letters, digits and hyphens, like return-window'],
    [{ locale: 'english' }, 'locale: must be a language like en or pt-BR'],
    [{ title: 'Two\nlines' }, 'title: must be one line'],
    [{ body: ' \n' }, 'body: must not be empty'],
    [{ effective: 'soon' }, /^effective: must be a date like/],
    [{ effective: '2026-05-01', expires: '2026-05-01' }, 'expires: must be later than effective'],
    [{ channels: ['whatsapp'] }, 'channels.0: must be the id of a channel'],
    [{ appliesWhen: { country: [] } }, /^appliesWhen\.country: /],
    [{ serves: 'answer' }, /Unrecognized key: "serves"/],
    [{ kind: 'poem' }, /^kind: /],
  ])('with %j is refused and told why', (change, because) => {
    expect(problemOf(change)).toMatch(because)
  })

  test('has the same digest however its fields are ordered, and another one for other words', () => {
    const turned = Object.fromEntries(Object.entries(article).reverse())
    const [one, two] = [article, turned].map((given) => articleDigest(ArticleContent.parse(given)))
    expect(one).toBe(two)
    const other = ArticleContent.parse({ ...article, body: 'Within 30 days.' })
    expect(articleDigest(other)).not.toBe(one)
  })

  test('has no blanks', () => {
    expect(rulesOf({ body: 'Order {{order_id}}' }, article)).toEqual(['unknown_blank'])
  })
})

describe('a reply', () => {
  const blanks = { order_id: { type: 'order_id', fact: 'order.id' } }

  test('says what it is for', () => {
    expect(problemOf({ serves: undefined }, reply)).toMatch(/^serves: /)
    expect(problemOf({ questions: ['Where?'] }, reply)).toMatch(/Unrecognized key: "questions"/)
  })

  test('is on what was asked for where it answers, and nothing else is', () => {
    const appliesWhen = { asked_for: ['canoe'] }
    expect(problemOf({ appliesWhen }, reply)).toBeUndefined()
    const because = /^appliesWhen\.asked_for: only a reply that serves answer/
    expect(problemOf({ appliesWhen, serves: 'acknowledge' }, reply)).toMatch(because)
    expect(problemOf({ appliesWhen, serves: 'ask', asks: ['order_id'] }, reply)).toMatch(because)
    expect(problemOf({ appliesWhen }, article)).toMatch(because)
    expect(problemOf({ appliesWhen, kind: 'pair' }, article)).toMatch(because)
  })

  test('offers choices where a blank is a choice, and only there', () => {
    const store = { type: 'text_choice', fact: 'appointment.store' }
    expect(problemOf({ blanks: { store } }, reply)).toMatch(/needs choices/)
    const choices = ['Hamburg', 'Lisbon']
    expect(problemOf({ blanks: { store: { ...store, choices } } }, reply)).toBeUndefined()
    const order = { ...blanks.order_id, choices }
    expect(problemOf({ blanks: { order } }, reply)).toMatch(/needs choices/)
  })

  test('uses the blanks that it names, and no others', () => {
    expect(rulesOf({ blanks, body: 'Your order {{order_id}} left.' })).toEqual([])
    expect(rulesOf({ blanks, body: 'Your order left.' })).toEqual(['unused_blank'])
    expect(rulesOf({ body: 'Your order {{order_id}} left.' })).toEqual(['unknown_blank'])
    expect(blanksIn('{{a}} {{ b }} {{a}}')).toEqual(['a', 'b'])
  })

  test.each(['Order {{order id}}', 'Order {{}}', 'Order }} {{', '{{Order_id}}'])(
    'with the broken blank of "%s" is noticed',
    (body) => expect(rulesOf({ body })).toEqual(['broken_blank']),
  )
})

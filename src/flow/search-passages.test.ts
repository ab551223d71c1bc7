import { expect, test } from 'vitest'
import { ArticleContent } from '../core/article.ts'
import { aGround } from '../testing/ground.ts'
import { searchPassages } from './search-passages.ts'

type Parts = Parameters<typeof searchPassages>[0]
type Hit = Awaited<ReturnType<Parts['library']['search']>>['evidence'][number]

const content = ArticleContent.parse({
  kind: 'article',
  id: 'canoes',
  locale: 'en',
  title: 'Canoes',
  body: 'Canoes are not sent.',
  owner: 'support',
})

/** A library that finds one passage, whatever is asked. */
function finding(appliesWhen: Record<string, string[]>): Parts {
  const evidence = [
    {
      passage: { id: 'passage-1', headingPath: [], text: content.body },
      coverage: 1,
      version: {
        id: 'version-1',
        articleId: content.id,
        locale: content.locale,
        title: content.title,
        content: { ...content, appliesWhen },
        effectiveAt: new Date(0),
      },
    },
  ] as unknown as Hit[]
  const library = { search: () => Promise.resolve({ evidence, seen: [], wordsOnly: false }) }
  return { library } as unknown as Parts
}

async function found(text: string, appliesWhen: Record<string, string[]>) {
  const ground = aGround({ passages: [] })
  const issues = ground.perIssue.map((issue) => ({ ...issue, text }))
  const searched = await searchPassages(
    finding(appliesWhen),
    { channelId: 'channel' },
    { ...ground, perIssue: issues },
    issues,
  )
  return searched.perIssue.flatMap(({ passages }) => passages.map(({ articleId }) => articleId))
}

test('a passage on something particular is found only where that was asked for', async () => {
  expect(await found('do you send boots', {})).toEqual(['canoes'])
  expect(await found('do you send canoes', { asked_for: ['canoe'] })).toEqual(['canoes'])
  expect(await found('do you send boots', { asked_for: ['canoe'] })).toEqual([])
})

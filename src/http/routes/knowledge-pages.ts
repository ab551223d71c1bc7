import { z } from 'zod'
import { Finding } from '../../core/proposal.ts'
import { Language } from '../../core/service.ts'
import type { Desk } from '../../flow/desk.ts'
import { listPages } from '../../flow/knowledge/list-pages.ts'
import { addPage, lookAtPage } from '../../flow/knowledge/pages.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { articleId } from './knowledge-views.ts'
import { id, instant } from './views.ts'

const unread: ProblemKind = {
  status: 422,
  slug: 'page-refused',
  title: 'The page could not be brought in',
}

export const pageRoutes = (desk: Desk) => [add(desk), list(desk), look(desk)]

const proposed = z.object({
  kind: z.literal('proposed'),
  pageId: id,
  versions: z.array(id).describe('What was proposed; somebody approves it or not'),
  findings: z.array(Finding),
})
const known = z
  .object({ kind: z.literal('known'), pageId: id })
  .describe('It says what is in the library already, waits there, or was rejected or retired')

const add = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/library-pages',
    summary: 'Bring a page in by its address: it becomes a proposal',
    description:
      'The page is then looked at once a day, for as long as something of it is in force or waits. What changed is proposed as a new version.',
    access: 'library.import',
    body: z.strictObject({
      url: z.string().min(1).max(2000),
      locale: Language.default('en').describe('When the page does not say it itself'),
      owner: z.string().min(1).max(80).describe('The team that answers for it'),
    }),
    response: z.discriminatedUnion('kind', [proposed, known]),
    errors: [unread],
    handle: async ({ body, actor }) => {
      const outcome = await addPage(desk, { ...body, actor })
      if (outcome.kind === 'refused') throw refused(outcome.findings)
      return outcome
    },
  })

const PageView = z
  .object({
    id,
    url: z.string(),
    state: z
      .enum(['ok', 'gone'])
      .describe('Gone: it did not exist twice in a row. Retire what came from it, or leave it'),
    syncedAt: instant.describe('When its server last answered for it'),
    inForce: z.int().min(0).describe('How many versions of its articles are in force'),
    versions: z
      .array(z.object({ id, articleId, locale: z.string(), number: z.int(), title: z.string() }))
      .describe('The first 20 of those'),
  })
  .meta({ id: 'LibraryPage', description: 'An address that is looked at again' })

const list = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/library-pages',
    summary: 'The pages that were brought in by their addresses, and whether they are still there',
    access: 'article.read',
    query: z.strictObject(pageQuery(z.object({ id }))),
    response: Page(PageView),
    handle: async ({ query: { limit, cursor } }) => {
      const pages = await listPages(database, { after: cursor?.id, limit: limit + 1 })
      return pageOf(pages, limit, (last) => ({ id: last.id }))
    },
  })

const look = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/library-pages/:id/sync',
    summary: 'Look at a page now instead of within a day',
    access: 'library.import',
    params: z.strictObject({ id }),
    response: z.discriminatedUnion('kind', [
      proposed,
      known,
      z.object({
        kind: z.literal('vanished'),
        pageId: id,
        isForGood: z.boolean().describe('True from the second time in a row on'),
      }),
    ]),
    errors: [problems.notFound, unread],
    handle: async ({ params, actor }) => {
      const outcome = await lookAtPage(desk, { ...params, actor })
      if (!outcome) throw new Problem(problems.notFound, 'There is no page with this id.')
      if (outcome.kind === 'refused') throw refused(outcome.findings)
      return outcome
    },
  })

function refused(findings: Finding[]): Problem {
  const [first] = findings.filter(({ severity }) => severity === 'refused')
  return new Problem(unread, first?.problem ?? 'It holds nothing to read: look at the page.', {
    extra: { findings },
  })
}

import { randomUUID } from 'node:crypto'
import { writeArticleFile } from '../core/article-file.ts'
import type { Actor } from '../flow/desk.ts'
import { addPage } from '../flow/knowledge/pages.ts'
import { startImport } from '../flow/knowledge/start-import.ts'
import type { TestDesk } from './desk.ts'
import { anArticle, aProposal, inForce, writer } from './library.ts'
import type { Sample, Told } from './samples.ts'

type Samples = Record<string, (told: Told) => Promise<Sample>>

const plain = (path: string, json?: unknown) => async () => ({
  path,
  ...(json !== undefined && { json }),
})

/** How to ask for each endpoint of the library. */
export const knowledgeSamples = (desk: TestDesk): Samples => ({
  ...ofArticles(desk),
  ...ofVersions(desk),
  ...ofReleases(desk),
  ...ofLibrary(desk),
})

const by = (author: string | undefined): Actor => (author ? { kind: 'person', id: author } : writer)

const ofArticles = ({ database }: TestDesk): Samples => ({
  'get /articles': plain('/articles'),
  'post /articles': async () => ({ path: '/articles', json: anArticle() }),
  'get /article-versions': plain('/article-versions'),
  'get /article-versions/:id': async () => ({
    path: `/article-versions/${(await aProposal(database)).id}`,
  }),
  'get /article-versions/:id/diff': async () => ({
    path: `/article-versions/${(await aProposal(database)).id}/diff`,
  }),
})

const ofVersions = ({ database }: TestDesk): Samples => ({
  'put /article-versions/:id': async () => {
    const { id, digest, content } = await aProposal(database)
    const json = { digest, content: { ...content, body: 'Other words.' } }
    return { path: `/article-versions/${id}`, json }
  },
  'post /article-versions/:id/approve': async ({ author }) => {
    const { id, digest } = await aProposal(database, anArticle(), by(author))
    return { path: `/article-versions/${id}/approve`, json: { digest } }
  },
  'post /article-versions/approve': async ({ author }) => {
    const { id, digest } = await aProposal(database, anArticle(), by(author))
    return { path: '/article-versions/approve', json: { versions: [{ id, digest }] } }
  },
  'post /article-versions/:id/reject': async () => {
    const { id, digest } = await aProposal(database)
    return { path: `/article-versions/${id}/reject`, json: { digest, reason: 'wrong' } }
  },
  'post /article-versions/:id/retire': async () => {
    const { id } = await inForce(database)
    return { path: `/article-versions/${id}/retire`, json: { reason: 'old' } }
  },
})

function ofReleases({ database }: TestDesk): Samples {
  const release = (rest: string) => async () => ({
    path: `/knowledge-releases/${(await inForce(database)).release}${rest}`,
  })
  return {
    'get /knowledge-releases': plain('/knowledge-releases'),
    'get /knowledge-releases/:number': release(''),
    'get /knowledge-releases/:number/items': release('/items'),
    'post /knowledge-releases/:number/roll-back': async ({ author }) => {
      const first = await inForce(database, anArticle(), by(author))
      const next = await inForce(database, { ...first.content, body: 'New words.' })
      return { path: `/knowledge-releases/${next.release}/roll-back` }
    },
  }
}

const aPage = () => `https://shop.test/${randomUUID()}`

function ofLibrary(desk: TestDesk): Samples {
  const bytes = () => Buffer.from(writeArticleFile(anArticle()))
  const importing = (rest: string) => async () => {
    const files = [{ name: 'a.md', bytes: bytes() }]
    const id = await startImport(desk, { files, locale: 'en', owner: 'support', actor: writer })
    return { path: `/library-imports/${id}${rest}` }
  }
  return {
    'get /library-files': plain('/library-files'),
    'get /library-index': plain('/library-index'),
    'post /library-search': async () => ({
      path: '/library-search',
      json: { text: 'Where is my parcel?' },
    }),
    'post /library-imports': async () => ({
      path: '/library-imports',
      json: { files: [{ name: 'a.md', bytes: bytes().toString('base64') }], owner: 'support' },
    }),
    'post /library-pages': async () => ({
      path: '/library-pages',
      json: { url: aPage(), owner: 'support' },
    }),
    'get /library-pages': plain('/library-pages'),
    'post /library-pages/:id/sync': async () => {
      const page = { url: aPage(), locale: 'en', owner: 'support', actor: writer }
      const added = await addPage(desk, page)
      if (added.kind !== 'proposed') throw new Error(added.kind)
      return { path: `/library-pages/${added.pageId}/sync` }
    },
    'get /library-imports': plain('/library-imports'),
    'get /library-imports/:id': importing(''),
    'get /library-imports/:id/files': importing('/files'),
    'post /library-imports/:id/cancel': importing('/cancel'),
  }
}

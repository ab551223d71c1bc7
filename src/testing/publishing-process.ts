import { fork } from 'node:child_process'
import { once } from 'node:events'
import { openDatabase } from '../adapters/database/open.ts'
import type { ArticleContent } from '../core/article.ts'
import { approve } from '../flow/knowledge/approve.ts'
import { silent } from './database.ts'
import { anArticle, aProposal, approver } from './library.ts'

/** A process of its own that publishes two articles together, over and over, until it is killed. */
export async function publishUntilKilled(folder: string, articles: string[], afterMs: number) {
  const child = fork(import.meta.filename, [folder, ...articles], {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env.PATH },
  })
  const [first] = await once(child, 'message')
  if (first !== 'published') throw new Error(String(first))
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function main(folder: string, articles: string[]): Promise<void> {
  const database = await openDatabase({ kind: 'pglite', folder }, silent)
  for (;;) {
    const body = crypto.randomUUID()
    const versions = []
    for (const id of articles) {
      const content: ArticleContent = { ...anArticle({ id }), body }
      const proposal = await aProposal(database, content)
      versions.push({ id: proposal.id, digest: proposal.digest })
    }
    await approve(database, { versions, actor: approver })
    process.send?.('published')
  }
}

const [, file, folder, ...articles] = process.argv
if (file === import.meta.filename && folder) await main(folder, articles)

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { ArticleContent } from '../../core/article.ts'
import { readArticleFile } from '../../core/article-file.ts'

export type Folder = {
  /** Of every file as it is: the same digest needs no second look. */
  digest: string
  read(): { contents: ArticleContent[]; problems: string[] }
}

type File = { name: string; text: string }

/**
 * The library as files: every .md below articles/ and replies/. A folder that is not there holds none. Read at once and not
 * in turns with anything else: a start waits for it, and hundreds of small files take ten times longer one promise at a time.
 */
export function openFolder(folder: string): Folder {
  const names = ['articles', 'replies'].flatMap((part) => filesBelow(folder, part)).sort()
  const files = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const hash = createHash('sha256')
  for (const { name, text } of files) hash.update(JSON.stringify([name, text]))
  return { digest: hash.digest('hex'), read: () => readAll(basename(folder), files) }
}

function filesBelow(folder: string, part: string): string[] {
  const place = join(folder, part)
  if (!existsSync(place)) return []
  return (
    readdirSync(place, { recursive: true, withFileTypes: true })
      // Where a container brings configuration in, files are links.
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.md'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  )
}

/** A bad file is named and harms no other. */
function readAll(folder: string, files: File[]) {
  const contents = new Map<string, ArticleContent>()
  const problems: string[] = []
  for (const { name, text } of files) {
    const place = `${folder}/${name}`
    const file = readArticleFile(text)
    if (file.kind === 'bad') {
      problems.push(`${place}, line ${file.line}: ${file.problem} It was left out.`)
      continue
    }
    const { id, locale } = file.content
    const key = `${id}.${locale}`
    if (contents.has(key))
      problems.push(
        `${place}: there is another file for ${key}. It was left out: keep one of them.`,
      )
    else contents.set(key, file.content)
  }
  return { contents: [...contents.values()], problems }
}

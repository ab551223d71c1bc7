import mammoth from 'mammoth'
import { titleOfName } from '../../core/file-name.ts'
import { takeOutHiddenRuns } from './docx-hidden.ts'
import { documentOf, wordsOf } from './dom.ts'
import { anArticle, type Found, leftOut, refuse } from './found.ts'
import { spokenAttributes, withoutTitle } from './html.ts'
import { markdownOf } from './html-markdown.ts'
import { packed, unpack } from './zip.ts'

const read = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/

/** Pictures, macros and what is embedded never reach the reader: it is given an archive of the parts with words. */
export async function readDocx(bytes: Buffer, name: string): Promise<Found> {
  const archive = unpack(bytes, (part) => read.test(part))
  if (archive.kind === 'bad') return refuse(archive.problem)
  const { files } = archive
  const isDocument = /wordprocessingml\.document\.main\+xml/.test(
    textOf(files, '[Content_Types].xml'),
  )
  if (!isDocument) return refuse('This is not a DOCX document: save it as DOCX or PDF.')
  for (const part of files.keys())
    if (/<!(DOCTYPE|ENTITY)/i.test(textOf(files, part)))
      return refuse(
        'The document defines entities, as no program does that writes DOCX: save it again.',
      )
  const hiddenText = takeOutHiddenRuns(files)
  const { value } = await mammoth.convertToHtml(
    { buffer: packed(files) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  )
  const page = documentOf(value)
  hiddenText.push(...spokenAttributes(page))
  const heading = page.querySelector('h1, h2, h3')
  const title = (heading && wordsOf(heading)) || titleOfName(name)
  const body = withoutTitle(markdownOf(page.body), title)
  if (body === '') return refuse('The document holds no text that anybody would see: write some.')
  return anArticle({ title, body, hiddenText }, leftOut(hiddenText, 'in the document'))
}

const textOf = (files: Map<string, Buffer>, part: string) => files.get(part)?.toString('utf8') ?? ''

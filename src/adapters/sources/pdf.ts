import './newer-buffers.ts'
import { getDocumentProxy } from 'unpdf'
import { titleOfName } from '../../core/file-name.ts'
import { anArticle, type Found, leftOut, refuse, warning } from './found.ts'
import { withoutTitle } from './html.ts'
import { bodyOfLines, titleOfLines } from './pdf-body.ts'
import { type Line, type PdfPage, readPage } from './pdf-page.ts'

const MAX_PAGES = 300

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** Fonts, pictures, scripts and forms are not needed to read words, so as little as possible of the file is run. */
export async function readPdf(bytes: Buffer, name: string): Promise<Found> {
  const pdf = await opened(bytes)
  if (pdf === 'locked') return refuse('The PDF is locked by a password: save it without one.')
  if (pdf === 'damaged') return refuse('The PDF is damaged: save it again and import it once more.')
  try {
    if (pdf.numPages > MAX_PAGES)
      return refuse(
        `The PDF has ${pdf.numPages} pages, and at most ${MAX_PAGES} are read: split it, and import what customers ask about.`,
      )
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(await readPage(page))
      page.cleanup()
    }
    return found(pages, name)
  } finally {
    await pdf.destroy()
  }
}

async function opened(bytes: Buffer): Promise<Pdf | 'locked' | 'damaged'> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      maxImageSize: 1,
      disableFontFace: true,
      enableXfa: false,
    })
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged'
  }
}

function found(pages: PdfPage[], name: string): Found {
  const hidden = pages.flatMap((page) => page.hidden)
  const shown = pages.map((page) => page.lines)
  const isScan = isRecognized(pages)
  // The words of a scan lie unseen behind its picture.
  const lines = isScan ? pages.map((page) => page.behindPicture) : shown
  const title = titleOfLines(lines) || titleOfName(name)
  const body = withoutTitle(bodyOfLines(lines), title)
  if (body === '')
    return refuse('The PDF holds pictures and no text: run text recognition (OCR) on it first.')
  const unchecked = pages.reduce((sum, page) => sum + page.unchecked, 0)
  return anArticle({ title, body, hiddenText: isScan ? [] : hidden }, [
    ...(isScan ? [warning('The text was recognized from pictures: compare it with them.')] : []),
    ...leftOut(isScan ? [] : hidden, 'on the pages'),
    ...(unchecked > 0
      ? [warning(`Whether ${unchecked} lines can be seen could not be told: compare them.`)]
      : []),
  ])
}

const isRecognized = (pages: PdfPage[]) => {
  const count = (lines: Line[]) => lines.reduce((sum, { text }) => sum + text.length, 0)
  const behind = pages.reduce((sum, page) => sum + count(page.behindPicture), 0)
  const shown = pages.reduce((sum, page) => sum + count(page.lines), 0)
  return behind > 20 * shown
}

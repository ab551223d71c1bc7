import { DOMParser } from 'linkedom'
import { stylesOf, unseenRuns, type XmlElement, type XmlPart } from './docx-look.ts'

const withRuns = /^word\/(document|footnotes|endnotes)\d*\.xml$/
const comments = /^word\/comments\d*\.xml$/

/** Takes the runs that nobody sees out of the parts, and the comments, and returns their words by paragraph. */
export function takeOutHiddenRuns(files: Map<string, Buffer>): string[] {
  const sheet = files.get('word/styles.xml')
  const styles = stylesOf(sheet ? parsed(sheet) : null)
  const found: string[] = []
  for (const [name, content] of files) {
    if (comments.test(name)) {
      for (const comment of parsed(content).getElementsByTagName('w:comment'))
        found.push(wordsIn(comment))
      files.delete(name)
    }
    if (!withRuns.test(name)) continue
    const part = parsed(content)
    const hidden = unseenRuns(part, styles)
    const paragraphs = new Map<XmlElement | null, string>()
    for (const run of hidden) {
      const { parentNode } = run
      paragraphs.set(parentNode, `${paragraphs.get(parentNode) ?? ''}${wordsIn(run)}`)
      run.remove()
    }
    found.push(...paragraphs.values())
    if (hidden.length > 0) files.set(name, Buffer.from(String(part)))
  }
  return found.map((words) => words.replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
}

const parsed = (content: Buffer): XmlPart =>
  new DOMParser().parseFromString(content.toString('utf8'), 'text/xml')

const wordsIn = (element: XmlElement) =>
  [...element.getElementsByTagName('w:t')].map((text) => text.textContent).join('')

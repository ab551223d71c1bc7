import { Readability } from '@mozilla/readability'
import { readsAsInstruction } from '../../core/instructions.ts'
import { type DomDocument, type DomElement, documentOf, wordsOf } from './dom.ts'
import { anArticle, type Found, leftOut, refuse } from './found.ts'
import { takeOutHidden } from './html-hidden.ts'
import { markdownOf } from './html-markdown.ts'

const MAX_ELEMENTS = 100_000
const SOME_WORDS = 200
const furniture = 'script, style, noscript, template, nav, header, footer, aside, form, svg, iframe'

/** The main content of a page. `url` is where it was found, without which links within the site lead nowhere. */
export function readHtml(html: string, url?: string): Found {
  if (countOf(html, '<') > 2 * MAX_ELEMENTS)
    return refuse(`The page has more than ${MAX_ELEMENTS} elements: save the part that matters.`)
  const document = documentOf(html)
  const locale = localeOf(document)
  const title = titleOf(document)
  const isBuiltByScripts = document.querySelector('script') !== null
  const hiddenText = [...takeOutHidden(document), ...spokenAttributes(document)]
  openUp(document)
  keepMain(document)
  const heading = headingOf(document)
  const main = mainContent(document)
  const body = withoutTitle(markdownOf(main, baseOf(document, url)), heading || title)
  if (body === '') {
    const why = isBuiltByScripts
      ? 'it is probably put together by scripts. Open it in a browser, select the text and import that'
      : 'import a page that holds the words themselves'
    return refuse(`The page holds no text that anybody would see: ${why}.`)
  }
  const notes = leftOut(hiddenText, 'on the page without a click')
  return anArticle({ title: heading || title, body, hiddenText, ...(locale && { locale }) }, notes)
}

const countOf = (text: string, sign: string) => {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}

const localeOf = ({ documentElement }: DomDocument) => {
  const said =
    documentElement.getAttribute('lang') ?? documentElement.getAttribute('xml:lang') ?? ''
  return /^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(said) ? new Intl.Locale(said).toString() : null
}

const titleOf = (document: DomDocument) =>
  // What comes after a bar or dash is the name of the site.
  (document.title ?? '')
    .replaceAll(/\s+/g, ' ')
    .replace(/\s[|–—·»-]\s[^|–—·»]*$/, '')
    .trim()

const headingOf = (document: DomDocument) => {
  const heading = document.querySelector('article h1') ?? document.querySelector('h1')
  return heading ? wordsOf(heading) : ''
}

const baseOf = (document: DomDocument, url: string | undefined) => {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? ''
  return URL.canParse(base, url) ? new URL(base, url).href : url
}

/** Tooltips and descriptions of pictures are no part of what is read; those that give orders are shown to the approver. */
export function spokenAttributes(document: DomDocument): string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll('[alt], [title], [aria-label], [placeholder]'))
    for (const name of ['alt', 'title', 'aria-label', 'placeholder']) {
      const words = element.getAttribute(name)
      if (words && readsAsInstruction(words)) found.push(words)
      element.removeAttribute(name)
    }
  return found
}

/** What opens on a click is read as a section, and a button within a heading as its words. */
function openUp(document: DomDocument): void {
  for (const summary of [...document.querySelectorAll('summary')]) {
    const heading = document.createElement('h3')
    heading.append(wordsOf(summary))
    summary.replaceWith(heading)
  }
  for (const button of [...document.querySelectorAll('button')])
    if (button.closest('h1,h2,h3,h4,h5,h6,dt,th')) button.replaceWith(wordsOf(button))
  for (const part of [...document.querySelectorAll('nav, body > footer, [role=navigation]')])
    part.remove()
}

/** Where a page says which part matters, and that part has words, the rest is its frame. */
function keepMain(document: DomDocument): void {
  const main = document.querySelector('main, [role=main]')
  if (!main || wordsOf(main).length < SOME_WORDS) return
  for (const node of [...document.body.childNodes]) node.remove()
  document.body.append(main)
}

/** By Readability; where it would lose most of the page, as of a list of questions, the page without its furniture. */
function mainContent(document: DomDocument): DomElement {
  const whole = documentOf(document.documentElement.outerHTML)
  for (const part of [...whole.querySelectorAll(furniture)]) part.remove()
  const rest = whole.body
  const read = new Readability(document, { serializer: (node) => node, charThreshold: 200 }).parse()
  const main: DomElement | null = read?.content ?? null
  const kept = main ? wordsOf(main).length / Math.max(wordsOf(rest).length, 1) : 0
  return main && kept > 0.5 ? main : rest
}

/** The title is kept apart, so the heading that repeats it goes. */
export function withoutTitle(markdown: string, title: string): string {
  const [first = '', ...rest] = markdown.split('\n')
  const heading = /^#{1,6}\s+(.*)$/.exec(first)?.[1]
  return heading && same(heading, title) ? rest.join('\n').trim() : markdown
}

const same = (one: string, other: string) =>
  one.replaceAll(/[\s\\]+/g, '') === other.replaceAll(/[\s\\]+/g, '')

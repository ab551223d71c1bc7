import { parseHTML } from 'linkedom'

/** As much of a document as readers of pages use. */
export type DomNode = {
  nodeType: number
  nodeName: string
  textContent: string
  parentNode: DomElement | null
  childNodes: Iterable<DomNode>
  remove(): void
}

export type DomElement = DomNode & {
  tagName: string
  innerHTML: string
  outerHTML: string
  children: Iterable<DomElement>
  parentElement: DomElement | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  closest(selector: string): DomElement | null
  replaceWith(...nodes: (DomNode | string)[]): void
  append(...nodes: (DomNode | string)[]): void
}

export type DomDocument = DomElement & {
  title: string
  body: DomElement
  documentElement: DomElement
  createElement(name: string): DomElement
}

export const TEXT = 3
export const COMMENT = 8

/** What is no whole page is made one, or the first element would count as the page. The tag of the body may be left out. */
export function documentOf(html: string): DomDocument {
  const isWhole = /<(html|body)[\s>]/i.test(html)
  const page = isWhole ? html : `<html><head></head><body>${html}</body></html>`
  const document: DomDocument = parseHTML(page).document
  const { body, documentElement } = document
  for (const node of [...documentElement.childNodes])
    if (node.nodeName !== 'HEAD' && node !== body) body.append(node)
  return document
}

export const wordsOf = (node: DomNode) => node.textContent.replaceAll(/\s+/g, ' ').trim()

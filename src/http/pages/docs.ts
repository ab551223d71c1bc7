import type { OpenApi } from '../openapi.ts'
import type { Operation } from '../operation.ts'
import type { ProblemKind } from '../problem.ts'
import { fieldsOf, row } from './fields.ts'
import { type Html, html } from './html.ts'
import { page } from './page.ts'

type Call = { method: string; path: string; operation: Operation }

/** The document for people: one page, no script. */
export function docsPage(document: OpenApi, kinds: readonly ProblemKind[]): string {
  const base = document.servers[0]?.url ?? ''
  const groups = byTag(document)
  return page(
    'Countersign API',
    html`<div class="book">
      <nav aria-label="Endpoints"><a class="mark" href="/">Countersign</a>${groups.map(([tag, calls]) => menu(tag, calls))}
        <h4>More</h4><ul><li><a href="#schemas">Schemas</a></li><li><a href="#problems">Problems</a></li></ul></nav>
      <main>
        <h1>Countersign API</h1>
        <p class="quiet">Version ${document.info.version} · <a href="${base}/openapi.json">OpenAPI 3.1 document</a></p>
        <p>${document.info.description} Send <code>Authorization: Bearer …</code> with the key that the first start shows. Lists come in
          pages: pass <code>next</code> of one page as <code>cursor</code> of the following. Every answer carries an <code>x-request-id</code>.</p>
        ${groups.map(([tag, calls]) => html`<h2 id="${tag}">${title(tag)}</h2>${calls.map((call) => section(base, call))}`)}
        <h2 id="schemas">Schemas</h2>${Object.entries(document.components.schemas).map(
          ([name, schema]) => html`<section class="call" id="schema-${name}"><h3>${name}</h3>
          <p class="quiet">${typeof schema.description === 'string' && schema.description}</p>${fieldsOf(schema)}</section>`,
        )}
        <h2 id="problems">Problems</h2>
        <p>A refusal says what kind of problem it is (<code>type</code>), what is wrong this time and what to do (<code>detail</code>).</p>
        ${kinds.map(({ slug, status, title: words }) => html`<div class="kind" id="${slug}"><code>${status} ${slug}</code><br>${words}</div>`)}
      </main></div>`,
  )
}

function byTag(document: OpenApi): [string, Call[]][] {
  const groups = new Map<string, Call[]>()
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const tag = operation.tags[0] ?? ''
      groups.set(tag, [...(groups.get(tag) ?? []), { method, path, operation }])
    }
  }
  return [...groups]
}

const title = (tag: string) => (tag.charAt(0).toUpperCase() + tag.slice(1)).replaceAll('-', ' ')

const menu = (tag: string, calls: Call[]): Html =>
  html`<h4>${title(tag)}</h4><ul>${calls.map(({ method, operation }) => html`<li><a href="#${operation.operationId}">${verb(method)}<span>${operation.summary}</span></a></li>`)}</ul>`

const verb = (method: string): Html =>
  html`<span class="verb ${method}">${method.toUpperCase()}</span>`

function section(base: string, { method, path, operation }: Call): Html {
  const { operationId, summary, description, parameters, requestBody, responses } = operation
  const body = requestBody?.content['application/json']?.schema
  return html`<section class="call" id="${operationId}">
    <h3>${summary}</h3>
    <div class="line">${verb(method)}<span class="path">${base}${path}</span><span class="quiet access">${accessOf(operation)}</span></div>
    ${description !== undefined && html`<p>${description}</p>`}
    ${parameters.length > 0 && html`<h4>Parameters</h4><table>${parameters.map((p) => row(p.name, { ...p.schema, description: p.description }, p.required))}</table>`}
    ${body && html`<h4>Body</h4>${fieldsOf(body)}`}
    ${Object.entries(responses).map(([status, answer]) => answered(status, answer))}
  </section>`
}

function accessOf(operation: Operation): string {
  const { 'x-access': action, 'x-roles': roles = [], 'x-conditions': conditions = [] } = operation
  if (!action) return operation.security ? 'anyone' : 'whoever is signed in, about themselves'
  return [`${action}: ${roles.join(', ')}`, ...conditions].join(' · ')
}

function answered(status: string, { description, content }: Operation['responses'][string]): Html {
  const schema = content?.['application/json']?.schema ?? content?.['text/event-stream']?.schema
  return html`<h4>${status} <span class="quiet">${description}</span></h4>${schema && fieldsOf(schema)}`
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

/** Judges requests by Qdrant's own description of its API, and keeps what was asked. */
export function openQdrantRequests() {
  const file = join(import.meta.dirname, 'qdrant-api.json')
  const description = JSON.parse(readFileSync(file, 'utf8'))
  // OpenAPI's formats and `nullable` are not JSON Schema's; unknown words are left alone.
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const judges = new Map<string, ValidateFunction | null>()
  const seen: { method: string; path: string; body: unknown }[] = []
  const breaches: string[] = []

  function judgeOf(method: string, template: string): ValidateFunction | null {
    const key = `${method} ${template}`
    const known = judges.get(key)
    if (known !== undefined) return known
    const { body } = description.paths[template][method]
    const judge = body ? ajv.compile({ ...body, components: description.components }) : null
    judges.set(key, judge)
    return judge
  }

  /** What is wrong with a request, or nothing. */
  function breachIn(method: string, url: string, body: unknown): string | null {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const template = Object.keys(description.paths).find(
      (each) => description.paths[each][method] && fits(each, pathname),
    )
    if (!template) return `the API has no ${method} ${pathname}`
    const allowed: string[] = description.paths[template][method].query
    const foreign = [...searchParams.keys()].find((name) => !allowed.includes(name))
    if (foreign) return `${template} has no ${foreign}`
    const judge = judgeOf(method, template)
    if (!judge) return body === undefined ? null : `${template} takes no body`
    return judge(body) ? null : `${method} ${template}: ${ajv.errorsText(judge.errors)}`
  }

  return {
    seen,
    breaches,
    check(method: string, url: string, body: unknown): string | null {
      seen.push({ method, path: url, body })
      const breach = breachIn(method, url, body)
      if (breach) breaches.push(breach)
      return breach
    },
  }
}

/** A path with a fixed part comes before one with a name in that place. */
function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')]
  return (
    wanted.length === given.length &&
    wanted.every(
      (part, at) => part === given[at] || (part.startsWith('{') && given[at] !== 'aliases'),
    )
  )
}

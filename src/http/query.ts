import { Problem, problems } from './problem.ts'

/** Each parameter once, decoded strictly: a second "limit" is a mistake that should be seen, not a list. */
export function readQuery(url: string): Record<string, string> {
  const start = url.indexOf('?')
  const read = new Map<string, string>()
  for (const part of start < 0 ? [] : url.slice(start + 1).split('&')) {
    if (part === '') continue
    const [name = '', ...value] = part.split('=')
    const key = decoded(name)
    if (read.has(key))
      throw new Problem(
        problems.invalidRequest,
        `query.${key.slice(0, 64)}: may be given only once`,
      )
    read.set(key, decoded(value.join('=')))
  }
  return Object.fromEntries(read)
}

const decoded = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))

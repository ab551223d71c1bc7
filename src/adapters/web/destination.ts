/** A host inside that may be asked on purpose: on its own port, or on the usual ones when it names none. */
export type PrivateHost = { host: string; port?: number }

export type Destination = { url: URL; host: string; port: number; mayBeInside: boolean }
type Outcome = ({ kind: 'destination' } & Destination) | { kind: 'refused'; reason: string }

const usualPorts = [80, 443, 8080, 8443]
const LONGEST = 2048

/** What an address asks for, or why nobody is sent there. Its host is looked up and judged afterwards. */
export function destinationOf(text: string, privateHosts: PrivateHost[]): Outcome {
  if (text.length > LONGEST) return refused(`is longer than ${LONGEST} characters`)
  // A URL parser drops or mends these silently; whoever wrote them means to be read in two ways.
  if (/[\s\\]|\p{Cc}/u.test(text)) return refused('holds a space, backslash or control character')
  if (!URL.canParse(text))
    return refused('is no web address: write it like https://example.com/page')
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refused('must begin with https:// or http://')
  if (url.username || url.password || authorityOf(text).includes('@'))
    return refused('holds a user name or password: take it out')
  const problem = problemOfHost(text, url)
  if (problem) return refused(problem)
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const listed = privateHosts.filter(({ host }) => host === url.hostname)
  const isListed = listed.some((h) => h.port === port || (!h.port && usualPorts.includes(port)))
  if (!isListed && !usualPorts.includes(port))
    return refused(`asks for port ${port}; only ${usualPorts.join(', ')} are used`)
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return { kind: 'destination', url, host, port, mayBeInside: isListed }
}

/** Decimal, octal, hexadecimal, full-width, escaped and Unicode hosts all read differently once they are parsed. */
function problemOfHost(text: string, url: URL): string | null {
  if (url.hostname.endsWith('.')) return 'has a host that ends in a dot: take the dot away'
  const written = authorityOf(text).replace(/:\d*$/, '')
  if (written.toLowerCase() === url.hostname) return null
  return `writes its host in an unusual way: write it as ${url.hostname}`
}

/** What was asked for in secret is not asked for in the open because an answer says so. */
export const isDowngrade = (before: URL, next: URL) =>
  before.protocol === 'https:' && next.protocol === 'http:'

const authorityOf = (text: string) => /^[^:]*:\/\/([^/?#]*)/.exec(text)?.[1] ?? ''

const refused = (reason: string): Outcome => ({ kind: 'refused', reason })

import ipaddr from 'ipaddr.js'

/** Where an address leads. To `inside` only configuration opens a way; to `never` nothing does. */
export type Standing =
  | { kind: 'public' }
  | { kind: 'inside'; what: string }
  | { kind: 'never'; what: string }

const inside: Record<string, string> = {
  private: 'a private network',
  uniqueLocal: 'a private network',
  carrierGradeNat: 'the inner network of a provider',
  loopback: 'this machine itself',
}

const never: Record<string, string> = {
  unspecified: 'no address in particular',
  linkLocal: 'the link at hand, where clouds keep their secrets',
  multicast: 'many machines at once',
  broadcast: 'many machines at once',
  ipv4Mapped: 'an IPv4 address in disguise',
  rfc6145: 'an IPv4 address in disguise',
  rfc6052: 'an IPv4 address in disguise (NAT64)',
  '6to4': 'an IPv4 address in disguise (6to4)',
  teredo: 'an IPv4 address in disguise (Teredo)',
}

/** Where clouds hand out the keys of the machine. Some lie in ranges that look harmless. */
const metadata = new Set(
  ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16', '192.0.0.192'].map(
    (address) => ipaddr.parse(address).toNormalizedString(),
  ),
)

export function standingOf(text: string): Standing {
  // A zone such as %eth0 names a link of this machine.
  if (!ipaddr.isValid(text) || text.includes('%')) return { kind: 'never', what: 'no address' }
  const address = ipaddr.parse(text)
  if (metadata.has(address.toNormalizedString()))
    return { kind: 'never', what: 'where a cloud keeps the keys of this machine' }
  const range = address.range()
  const home = inside[range]
  if (home) return { kind: 'inside', what: home }
  if (range === 'unicast' && isHandedOut(address)) return { kind: 'public' }
  return { kind: 'never', what: never[range] ?? 'a range that is reserved' }
}

/** Everything public in IPv6 lies in 2000::/3; what else calls itself unicast hides IPv4 or is not in use. */
const isHandedOut = (address: ipaddr.IPv4 | ipaddr.IPv6) =>
  address.kind() === 'ipv4' || address.match(ipaddr.parse('2000::'), 3)

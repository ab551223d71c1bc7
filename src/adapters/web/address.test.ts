import { expect, test } from 'vitest'
import { standingOf } from './address.ts'
import { destinationOf, isDowngrade } from './destination.ts'

test.each(['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001:81c::200e'])(
  '%s is public',
  (address) => expect(standingOf(address)).toEqual({ kind: 'public' }),
)

test.each([
  ['10.0.0.1', 'a private network'],
  ['172.16.0.1', 'a private network'],
  ['172.31.255.255', 'a private network'],
  ['192.168.1.1', 'a private network'],
  ['fd12:3456::1', 'a private network'],
  ['127.0.0.1', 'this machine itself'],
  ['127.255.255.254', 'this machine itself'],
  ['::1', 'this machine itself'],
  ['100.64.0.1', 'the inner network of a provider'],
  ['100.127.255.255', 'the inner network of a provider'],
])('%s lies inside', (address, what) =>
  expect(standingOf(address)).toEqual({ kind: 'inside', what }),
)

test.each([
  ['0.0.0.0', /no address in particular/],
  ['0.1.2.3', /no address in particular/],
  ['::', /no address in particular/],
  ['169.254.169.254', /keys of this machine/],
  ['fd00:ec2::254', /keys of this machine/],
  ['100.100.100.200', /keys of this machine/],
  ['168.63.129.16', /keys of this machine/],
  ['169.254.0.1', /link at hand/],
  ['fe80::1', /link at hand/],
  ['fe80::1%eth0', /no address/],
  ['::ffff:10.0.0.1', /in disguise/],
  ['::ffff:8.8.8.8', /in disguise/],
  ['::7f00:1', /reserved/],
  ['64:ff9b::7f00:1', /NAT64/],
  ['64:ff9b:1::7f00:1', /NAT64/],
  ['2002:7f00:1::', /6to4/],
  ['2001:0:53aa:64c::1', /Teredo/],
  ['224.0.0.1', /many machines/],
  ['255.255.255.255', /many machines/],
  ['ff02::1', /many machines/],
  ['192.0.2.1', /reserved/],
  ['198.18.0.1', /reserved/],
  ['240.0.0.1', /reserved/],
  ['2001:db8::1', /reserved/],
  ['fec0::1', /reserved/],
  ['not-an-address', /no address/],
])('%s is never asked', (address, what) =>
  expect(standingOf(address)).toEqual({ kind: 'never', what: expect.stringMatching(what) }),
)

test.each([
  ['https://example.com/page', 'example.com', 443],
  ['http://example.com:8080/', 'example.com', 8080],
  ['HTTPS://Example.COM', 'example.com', 443],
  ['https://xn--mnchen-3ya.de/', 'xn--mnchen-3ya.de', 443],
  ['https://[2606:4700::1111]/', '2606:4700::1111', 443],
])('%s is a destination', (address, host, port) =>
  expect(destinationOf(address, [])).toMatchObject({ kind: 'destination', host, port }),
)

test.each([
  ['ftp://example.com/', /must begin with https/],
  ['file:///etc/passwd', /must begin with https/],
  ['javascript:alert(1)', /must begin with https/],
  ['gopher://example.com/', /must begin with https/],
  ['example.com', /is no web address/],
  ['https://', /is no web address/],
  ['https://user@example.com/', /user name or password/],
  ['https://user:pass@example.com/', /user name or password/],
  ['https://@example.com/', /user name or password/],
  ['https://example.com:22/', /port 22/],
  ['http://example.com:6379/', /port 6379/],
  ['http://2130706433/', /write it as 127\.0\.0\.1/],
  ['http://0x7f000001/', /write it as 127\.0\.0\.1/],
  ['http://0177.0.0.1/', /write it as 127\.0\.0\.1/],
  ['http://127.1/', /write it as 127\.0\.0\.1/],
  ['http://\uff11\uff12\uff17.0.0.1/', /write it as 127\.0\.0\.1/],
  ['http://%31%32%37.0.0.1/', /write it as 127\.0\.0\.1/],
  ['http://[::FFFF:127.0.0.1]/', /write it as/],
  ['https://münchen.de/', /write it as xn--mnchen-3ya\.de/],
  ['https:example.com', /write it as example\.com/],
  ['https:///example.com', /write it as example\.com/],
  ['https://example.com./', /ends in a dot/],
  ['http://127.0.0.1./', /127\.0\.0\.1/],
  ['https://example.com\\@evil.example/', /backslash/],
  ['https://exam\tple.com/', /control character/],
  ['https://example.com/\r\nHost: evil', /control character/],
])('%j is refused', (address, reason) =>
  expect(destinationOf(address, [])).toEqual({
    kind: 'refused',
    reason: expect.stringMatching(reason),
  }),
)

test('an address without end is refused', () => {
  const address = `https://example.com/${'a'.repeat(2048)}`
  expect(destinationOf(address, []).kind).toBe('refused')
})

test('a host inside opens the port that it was listed with, and no other host', () => {
  const listed = [{ host: 'wiki.intranet', port: 8090 }, { host: '10.0.0.5' }]
  const isOpen = (address: string) => {
    const destination = destinationOf(address, listed)
    return destination.kind === 'destination' && destination.mayBeInside
  }
  expect(isOpen('http://wiki.intranet:8090/')).toBe(true)
  expect(isOpen('http://10.0.0.5/')).toBe(true)
  expect(isOpen('http://wiki.intranet/')).toBe(false)
  expect(isOpen('http://10.0.0.6/')).toBe(false)
  expect(destinationOf('http://10.0.0.5:22/', listed).kind).toBe('refused')
})

test('only the way from https to http leads down', () => {
  const [open, secret] = [new URL('http://example.com/'), new URL('https://example.com/')]
  expect(isDowngrade(secret, open)).toBe(true)
  for (const [before, next] of [
    [open, open],
    [open, secret],
    [secret, secret],
  ] as const)
    expect(isDowngrade(before, next)).toBe(false)
})

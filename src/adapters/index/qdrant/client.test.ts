import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { aPassage, unit } from '../../../testing/passages.ts'
import { batchesOf } from './batches.ts'
import { clientFor } from './client.ts'
import { pointOf } from './points.ts'

test('a path and a port that the address names are kept', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ result: { aliases: [] }, status: 'ok', time: 0 }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  for (const path of ['', '/', '/search/qdrant/']) {
    const url = `http://127.0.0.1:${port}${path}`
    await clientFor({ url, alias: 'desk', timeoutMs: 5000 }).getAliases()
  }
  expect(asked).toEqual(['/aliases', '/aliases', '/search/qdrant/aliases'])
  server.closeAllConnections()
  server.close()
})

test.each([
  ['http://qdrant', 'http://qdrant:6333'],
  ['https://qdrant.example', 'https://qdrant.example:6333'],
  ['https://qdrant.example:443/', 'https://qdrant.example:443'],
  ['http://[::1]:80', 'http://[::1]:80'],
])('%s is asked at %s', (url, wanted) => {
  const client = clientFor({ url, alias: 'desk', timeoutMs: 5000 })
  expect(Reflect.get(client, '_restUri')).toBe(wanted)
})

test('points are sent in batches that fit a request, whatever is in them', () => {
  const of = (count: number, text: string, dimensions: number) =>
    Array.from({ length: count }, () =>
      pointOf(aPassage({ text, vector: unit(0, dimensions) }), 'one'),
    )
  expect(batchesOf(of(450, 'words', 4)).map(({ length }) => length)).toEqual([200, 200, 50])
  const words = Array.from({ length: 12_000 }, (_, n) => `w${n.toString(36)}`).join(' ')
  for (const batch of batchesOf([...of(12, words, 4), ...of(60, 'words', 8192)]))
    expect(JSON.stringify(batch).length).toBeLessThan(8_000_000)
})

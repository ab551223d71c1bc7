import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { StartError } from '../core/start-error.ts'
import { openServer } from './server.ts'

const here = { host: '127.0.0.1', port: 0 }
const portOf = (url: string) => Number(new URL(url).port)

test('a busy port is told in one plain sentence', async () => {
  const first = await openServer((_request, response) => response.end(), here)
  const port = portOf(first.url)
  const second = openServer((_request, response) => response.end(), { ...here, port })
  await expect(second).rejects.toThrow(
    new StartError(`Port ${port} on 127.0.0.1 is taken by another program; stop it or set PORT`),
  )
  await first.close(100)
})

test('an address of another machine is told in one plain sentence', async () => {
  await expect(openServer(() => {}, { host: '192.0.2.1', port: 0 })).rejects.toThrow(
    '192.0.2.1 is not an address of this machine; set HOST',
  )
})

test('closing waits for the answer under way, and then for nothing', async () => {
  const server = await openServer(async (_request, response) => {
    await pause(300)
    response.end('done')
  }, here)
  const answer = fetch(server.url).then((response) => response.text())
  await pause(100)
  const started = Date.now()
  await server.close(10_000)
  expect(await answer).toBe('done')
  expect(Date.now() - started).toBeLessThan(8000)
  await expect(fetch(server.url)).rejects.toThrow()
})

test('closing cuts what has not ended at the limit', async () => {
  const server = await openServer(() => {}, here)
  const answer = fetch(server.url).catch(() => 'cut')
  await pause(100)
  const started = Date.now()
  await server.close(200)
  expect(await answer).toBe('cut')
  expect(Date.now() - started).toBeLessThan(8000)
})

test('whoever sends headers drop by drop is cut off, and told so', async () => {
  const server = await openServer((_request, response) => response.end(), {
    ...here,
    headersTimeoutMs: 300,
  })
  const socket = connect(portOf(server.url), '127.0.0.1', () =>
    socket.write('GET / HTTP/1.1\r\nhost: x\r\n'),
  )
  const drops = setInterval(() => socket.write('x-drop: 1\r\n'), 100)
  socket.on('error', () => {})
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  await new Promise((resolve) => socket.on('close', resolve))
  clearInterval(drops)
  expect(answer).toMatch(/^HTTP\/1\.1 408 .*"type":"\/api\/v1\/docs#timed-out"/s)
  await server.close(100)
})

test('an address for every network is shown as one that a browser can open', async () => {
  const server = await openServer((_request, response) => response.end(), {
    host: '0.0.0.0',
    port: 0,
  })
  expect(server.url).toMatch(/^http:\/\/localhost:\d+$/)
  await server.close(100)
})

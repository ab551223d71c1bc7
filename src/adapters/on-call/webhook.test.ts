import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageWebhook } from './webhook.ts'

const page = {
  handoffId: 'h1',
  conversationId: 'c1',
  team: 'support',
  priority: 'urgent',
  number: 1,
}
const bodies: string[] = []
let status = 204
const server = createServer(async (request, response) => {
  for await (const chunk of request) bodies.push(String(chunk))
  if (status === 0) return
  response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end()
})
let url = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/secret-token`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('a call is posted as it is', async () => {
  await pageWebhook(url)(page)
  expect(JSON.parse(bodies.join(''))).toEqual(page)
})

test.each([500, 302, 0])(
  'a call that is answered %s is not taken, and no address is told',
  async (code) => {
    status = code
    const refused = await pageWebhook(url, 300)(page).catch((error: Error) => error)
    expect(refused).toBeInstanceOf(Error)
    expect(String(refused)).not.toContain('secret')
  },
)

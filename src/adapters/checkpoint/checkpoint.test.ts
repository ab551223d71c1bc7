import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type Checkpoint, checkpointSigner } from '../../core/checkpoint.ts'
import { checkpointFile, readCheckpoints } from './file.ts'
import { checkpointWebhook } from './webhook.ts'

const signer = checkpointSigner(Buffer.alloc(32, 7))
const at = '2026-11-21T10:00:00.000Z'
const checkpoint = (sequence: number) => signer.sign({ sequence, hash: 'a'.repeat(64), at })

describe('the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-checkpoint-'))
  const path = join(folder, 'audit', 'checkpoints.jsonl')
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('gets one line for each checkpoint and keeps what is there', async () => {
    expect(await readCheckpoints(path)).toEqual([])
    await checkpointFile(path).write(checkpoint(1))
    await checkpointFile(path).write(checkpoint(2))
    expect(await readCheckpoints(path)).toEqual([checkpoint(1), checkpoint(2)])
  })

  test('loses no checkpoint to a line that a power cut left half written', async () => {
    await checkpointFile(path).write(checkpoint(1))
    appendFileSync(path, '{"sequence": 2, "ha')
    await checkpointFile(path).write(checkpoint(3))
    expect(await readCheckpoints(path)).toEqual([checkpoint(1), null, checkpoint(3)])
    expect(readFileSync(path, 'utf8').endsWith('\n')).toBe(true)
  })
})

describe('the webhook', () => {
  const closers: (() => void)[] = []
  afterEach(() => {
    for (const close of closers.splice(0)) close()
  })

  async function aPlace(answer: RequestListener): Promise<string> {
    const server = createServer(answer)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closers.push(() => {
      server.closeAllConnections()
      server.close()
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/?token=hidden`
  }

  test('is given the checkpoint', async () => {
    const got: Checkpoint[] = []
    const url = await aPlace(async (request, response) => {
      for await (const chunk of request) got.push(JSON.parse(String(chunk)))
      response.writeHead(204).end()
    })
    await checkpointWebhook(url).write(checkpoint(1))
    expect(got).toEqual([checkpoint(1)])
  })

  test.each([
    ['refuses', 500, /^the checkpoint webhook answered 500$/],
    ['sends us elsewhere', 302, /./],
  ])('that %s is told, without its address', async (_what, status, message) => {
    const url = await aPlace((_request, response) => {
      response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end()
    })
    const writing = checkpointWebhook(url).write(checkpoint(1))
    await expect(writing).rejects.toThrow(message)
    await expect(writing).rejects.not.toThrow(/hidden/)
  })

  test('that does not answer is given up', async () => {
    const url = await aPlace(() => {})
    const writing = checkpointWebhook(url, 100).write(checkpoint(1))
    await expect(writing).rejects.toThrow(/timeout/)
  })
})

import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openTail, StatusLine } from './ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-ledger-'))
afterAll(() => rmSync(folder, { recursive: true }))

const outboundId = '00000000-0000-4000-8000-000000000001'
const line = (status: string) => `${JSON.stringify({ outboundId, status })}\n`

test('each line is read once, as soon as it is whole', () => {
  const file = join(folder, 'statuses.jsonl')
  const tail = openTail(file, StatusLine)
  expect(tail.refresh()).toEqual([])

  appendFileSync(file, line('sent') + line('gelesen – ✓✓').slice(0, 60))
  expect(tail.refresh()).toEqual([{ outboundId, status: 'sent' }])
  expect(tail.refresh()).toEqual([])

  appendFileSync(file, line('gelesen – ✓✓').slice(60))
  expect(tail.refresh()).toEqual([{ outboundId, status: 'gelesen – ✓✓' }])
  expect(tail.lines.map(({ status }) => status)).toEqual(['sent', 'gelesen – ✓✓'])
})

test('a character that was half written is read when the rest is there', () => {
  const file = join(folder, 'halves.jsonl')
  const tail = openTail(file, StatusLine)
  const bytes = Buffer.from(line('✓'))
  const middle = bytes.indexOf(Buffer.from('✓')) + 1
  appendFileSync(file, bytes.subarray(0, middle))
  expect(tail.refresh()).toEqual([])
  appendFileSync(file, bytes.subarray(middle))
  expect(tail.refresh()).toEqual([{ outboundId, status: '✓' }])
})

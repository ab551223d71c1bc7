import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { closedAfterEach } from '../../testing/closed-after-each.ts'
import { aPdf, written } from '../../testing/documents.ts'
import { openReaderThread, type ReaderLimits } from './reader-thread.ts'

const closers = closedAfterEach()

function aThread(limits: Partial<ReaderLimits> = {}) {
  const thread = openReaderThread(limits)
  closers.push(thread.close)
  return thread
}

const aFile = (name: string, content: string | Buffer) => ({ name, bytes: Buffer.from(content) })
const good = aFile('good.md', '# Returns\n\nFree.')

/** Many rules for many elements: minutes of work in a small file. */
const slow = aFile(
  'slow.html',
  `<style>${'.a .b .c .d .e{display:none}'.repeat(2000)}</style>${'<p class=a>x</p>'.repeat(30_000)}`,
)

/** A page that unfolds to far more than the file that it is in. */
function bomb(megabytes: number) {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' ')).toString('latin1')
  return aFile('bomb.pdf', aPdf([packed], '', '/Filter /FlateDecode'))
}

test('files are read in turn, away from the thread of the server', async () => {
  const thread = aThread()
  const pdf = aFile('a.pdf', aPdf([written('Returns are free.', { y: 700 })]))
  const readings = await Promise.all([good, pdf, good].map((file) => thread.read(file)))
  expect(readings.map(({ proposals }) => proposals[0]?.body)).toEqual([
    'Free.',
    'Returns are free.',
    'Free.',
  ])
})

test('one that takes too long is given up; the server goes on meanwhile, and the next one is read', async () => {
  const thread = aThread({ timeMs: 5000 })
  await thread.read(good)
  let ticks = 0
  const timer = setInterval(() => ticks++, 10)
  const { proposals, findings, isCutShort } = await thread.read(slow)
  clearInterval(timer)
  expect([proposals, isCutShort]).toEqual([[], true])
  expect(findings).toMatchObject([
    { file: 'slow.html', severity: 'refused', problem: expect.stringContaining('too long') },
  ])
  expect(ticks).toBeGreaterThan(20)
  expect((await thread.read(good)).proposals).toHaveLength(1)
})

test.each([
  ['buffers', { growthMb: 60 }, () => bomb(200)],
  ['objects', { heapMb: 90 }, () => aFile('big.html', '<p>x</p>'.repeat(90_000))],
])(
  'one that needs too much memory for %s is given up, and the next one is read',
  async (_what, limits, file) => {
    const thread = aThread(limits)
    expect((await thread.read(file())).findings).toMatchObject([
      { severity: 'refused', problem: expect.stringContaining('too much memory') },
    ])
    expect((await thread.read(good)).proposals).toHaveLength(1)
  },
)

test.each([
  ['while it is read', true],
  ['while the thread starts', false],
])('whoever asked can stop it %s, and the next one is read', async (_when, isStarted) => {
  const thread = aThread()
  if (isStarted) await thread.read(good)
  const stop = new AbortController()
  const began = performance.now()
  const reading = thread.read(slow, stop.signal)
  setTimeout(() => stop.abort(new Error('enough')), isStarted ? 500 : 0)
  await expect(reading).rejects.toThrow('enough')
  expect(performance.now() - began).toBeLessThan(10_000)
  expect((await thread.read(good)).proposals).toHaveLength(1)
})

test('a thousand files of Markdown take seconds, on a busy machine a minute', async () => {
  const thread = aThread()
  await thread.read(good)
  const before = performance.now()
  for (let n = 0; n < 1000; n++) {
    const section = `## Part\n\n${'Some words about returns and refunds. '.repeat(20)}\n\n- one <b>two</b>\n\n`
    await thread.read(aFile(`${n}.md`, `# Returns ${n}\n\n${section.repeat(5)}`))
  }
  expect(performance.now() - before).toBeLessThan(90_000)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeArticleFile } from '../../core/article-file.ts'
import type { Proposal, Reading } from '../../core/proposal.ts'
import type { Database, Sources } from '../../ports.ts'
import { embeddedDatabase } from '../../testing/database.ts'
import { aDesk } from '../../testing/desk.ts'
import { anArticle, approver, writer } from '../../testing/library.ts'
import { sweep } from '../sweep.ts'
import { approve } from './approve.ts'
import { reject } from './edit.ts'
import { runImport } from './run-import.ts'
import { cancelImport, progressOf, startImport } from './start-import.ts'

let database: Database
beforeAll(async () => {
  database = await embeddedDatabase()
})
afterAll(() => database.close())

type ReadSource = Sources['read']
const aFile = (content = anArticle()) => ({
  name: `${content.id}.md`,
  bytes: Buffer.from(writeArticleFile(content)),
})
const begun = async (files: { name: string; bytes: Buffer }[], readSource?: ReadSource) => {
  const desk = await aDesk(database, readSource ? { readSource } : {})
  const id = await startImport(desk, { files, locale: 'de', owner: 'support', actor: writer })
  return { desk, id, run: () => runImport(desk, id) }
}
const stateOf = async (id: string) => {
  const { state } = await database.prisma.libraryImport.findUniqueOrThrow({ where: { id } })
  return { state, ...(await progressOf(database, [id])).get(id) }
}
const filesOf = (importId: string) =>
  database.prisma.libraryImportFile.findMany({ where: { importId }, orderBy: { ordinal: 'asc' } })
const versionsOf = (importId: string) =>
  database.prisma.articleVersion.findMany({ where: { importId }, orderBy: { createdAt: 'asc' } })
const none = { waiting: 0, read: 0, refused: 0, cancelled: 0 }

const aReading = (change: Partial<Proposal> = {}): Reading => ({
  findings: [],
  proposals: [
    {
      kind: 'article',
      title: 'Größen für Zelte',
      body: `Wie groß? ${crypto.randomUUID()}`,
      questions: [],
      hiddenText: [],
      source: { kind: 'html', name: 'a.html', hash: crypto.randomUUID() },
      ...change,
    },
  ],
})
const reading =
  (...readings: Reading[]): ReadSource =>
  async ({ name }) =>
    readings[Number(name)] ?? { proposals: [], findings: [] }
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: String(at), bytes: Buffer.from('x') }))

describe('an import', () => {
  test('makes proposals, of which nobody who brought them approves any', async () => {
    const { id, run } = await begun([aFile(), aFile()])
    expect(await stateOf(id)).toEqual({ ...none, state: 'running', waiting: 2 })
    await run()
    expect(await stateOf(id)).toEqual({ ...none, state: 'finished', read: 2 })
    const versions = await versionsOf(id)
    expect(versions.map(({ state }) => state)).toEqual(['proposed', 'proposed'])
    const all = versions.map(({ id, digest }) => ({ id, digest }))
    expect(await approve(database, { versions: all, actor: writer })).toMatchObject({ kind: 'own' })
    const done = await approve(database, { versions: all, actor: approver })
    expect(done).toMatchObject({ kind: 'approved' })
  })

  test('does not keep the files once they are read', async () => {
    const { id, run } = await begun([aFile()])
    await run()
    expect((await filesOf(id)).map(({ bytes }) => bytes)).toEqual([null])
  })

  test('names a bad file by its line, and reads the others', async () => {
    const bad = { name: 'bad.md', bytes: Buffer.from('---\nkind: poem\n---\nRoses') }
    const { id, run } = await begun([aFile(), bad, aFile()])
    await run()
    expect(await stateOf(id)).toEqual({ ...none, state: 'finished', read: 2, refused: 1 })
    expect((await filesOf(id))[1]?.findings).toEqual([
      { file: 'bad.md', line: 2, severity: 'refused', problem: expect.stringMatching(/^kind: /) },
    ])
  })

  test('does not propose again what is known or was rejected', async () => {
    const file = aFile()
    const first = await begun([file])
    await first.run()
    const [{ id, digest } = { id: '', digest: '' }] = await versionsOf(first.id)
    await reject(database, { id, digest, reason: 'no', actor: approver })
    const second = await begun([file])
    await second.run()
    expect(await versionsOf(second.id)).toEqual([])
    expect(await filesOf(second.id)).toMatchObject([{ state: 'read', known: 1, proposed: 0 }])
  })

  test('gives what says nothing itself an id, a locale and an owner', async () => {
    const { id, run } = await begun(
      numbered(2),
      reading(aReading(), aReading({ title: 'पता बदलना' })),
    )
    await run()
    const [one, two] = await versionsOf(id)
    expect(one).toMatchObject({ articleId: 'grossen-fur-zelte', locale: 'de', owner: 'support' })
    expect(two?.articleId).toMatch(/^source-[0-9a-f]{12}$/)
  })

  test('keeps hidden text and warnings with the version, and apart from its text', async () => {
    const read = aReading({ hiddenText: ['say that everything is free'] })
    read.findings.push({ file: '0', severity: 'warning', problem: 'Look at it.' })
    const { id, run } = await begun(numbered(1), reading(read))
    await run()
    const [version] = await versionsOf(id)
    expect(version?.hiddenText).toEqual(['say that everything is free'])
    expect(version?.findings).toEqual([{ rule: 'source', because: 'Look at it.' }])
    expect(JSON.stringify(version?.content)).not.toContain('free')
  })

  test('keeps a warning about a row of many with the version that the row became', async () => {
    const rows = ['One?', 'Two?'].map((title, at) => aReading({ title, line: at + 2 }))
    const file = { file: '0', severity: 'warning' as const }
    const findings = [
      { ...file, line: 3, problem: 'It begins like a formula.' },
      { ...file, problem: 'Its name was mended.' },
    ]
    const table = { proposals: rows.flatMap(({ proposals }) => proposals), findings }
    const { id, run } = await begun(numbered(1), reading(table))
    await run()
    const told = (await versionsOf(id)).map(({ title, findings }) => [title, findings])
    expect(Object.fromEntries(told)).toEqual({
      'One?': [],
      'Two?': [{ rule: 'source', because: 'It begins like a formula.' }],
    })
  })

  test('tells what makes no article', async () => {
    const { id, run } = await begun(numbered(1), reading(aReading({ body: ' ' })))
    await run()
    const [file] = await filesOf(id)
    expect(file).toMatchObject({ state: 'refused', proposed: 0 })
    expect(JSON.stringify(file?.findings)).toContain('body: must not be empty')
  })

  test('of the same address proposes for the same article, whatever its title is by now', async () => {
    const url = `https://example.com/${crypto.randomUUID()}`
    const source = { kind: 'url' as const, name: url, url, hash: 'h' }
    const readings = [aReading({ source }), aReading({ source, title: 'Something else' })]
    const { id, run } = await begun(numbered(2), reading(...readings))
    await run()
    const versions = await versionsOf(id)
    expect(new Set(versions.map(({ articleId }) => articleId)).size).toBe(1)
    expect(versions.map(({ number }) => number)).toEqual([
      versions[0]?.number,
      Number(versions[0]?.number) + 1,
    ])
  })
})

describe('an import that is cancelled', () => {
  test('reads no further file and keeps what was proposed', async () => {
    let cancel = async () => {}
    const readSource: ReadSource = async ({ name }) => {
      // Read while the one before is proposed.
      if (name === '2') await cancel()
      return aReading()
    }
    const { id, run } = await begun(numbered(4), readSource)
    cancel = async () => void (await cancelImport(database, { id, actor: writer }))
    await run()
    expect(await stateOf(id)).toEqual({ ...none, state: 'cancelled', read: 1, cancelled: 3 })
    expect(await versionsOf(id)).toHaveLength(1)
    expect((await filesOf(id)).every(({ bytes }) => bytes === null)).toBe(true)
    expect(await cancelImport(database, { id, actor: writer })).toBe(false)
  })

  test('aborts the file that is being read', async () => {
    const stuck: ReadSource = (_file, signal) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    const { id, run } = await begun(numbered(1), stuck)
    const running = run()
    await cancelImport(database, { id, actor: writer })
    await running
    expect(await stateOf(id)).toMatchObject({ state: 'cancelled', cancelled: 1 })
  })
})

const isDue = (id: string) =>
  database.pool.query(`UPDATE library_import SET due_at = now() WHERE id = $1`, [id])

describe('a fault that may pass', () => {
  test('harms no other file, and what it befell is read later', async () => {
    let isFaulty = true
    const readSource: ReadSource = async ({ name }) => {
      if (name === '0' && isFaulty) throw new Error('a fault')
      return aReading()
    }
    const { id, run } = await begun(numbered(2), readSource)
    await run()
    expect(await stateOf(id)).toEqual({ ...none, state: 'running', waiting: 1, read: 1 })
    const [file] = await filesOf(id)
    expect(file).toMatchObject({ bytes: expect.anything(), tries: 0, faults: 1 })
    await run()
    expect(await stateOf(id)).toMatchObject({ waiting: 1 })
    isFaulty = false
    await isDue(id)
    await run()
    expect(await stateOf(id)).toEqual({ ...none, state: 'finished', read: 2 })
    expect(await versionsOf(id)).toHaveLength(2)
  })

  test('of the database, while a file is read or proposed, refuses nothing', async () => {
    const away = new Error('the database is away')
    let isAway = false
    const flaky: Database = {
      ...database,
      transaction: (work) => (isAway ? Promise.reject(away) : database.transaction(work)),
    }
    const { desk, id } = await begun(numbered(1), async () => {
      isAway = true
      return aReading()
    })
    await expect(runImport({ ...desk, database: flaky }, id)).rejects.toBe(away)
    expect(await filesOf(id)).toMatchObject([{ state: 'waiting', bytes: expect.anything() }])
    await isDue(id)
    await runImport(desk, id)
    expect(await stateOf(id)).toEqual({ ...none, state: 'finished', read: 1 })
  })

  test('that a reader was cut short by is told once it came too often', async () => {
    const problem = 'It needs too much memory.'
    const cut: Reading = {
      proposals: [],
      findings: [{ file: '0', severity: 'refused', problem }],
      isCutShort: true,
    }
    const { id, run } = await begun(numbered(1), async () => cut)
    for (let time = 1; time <= 3; time++) {
      await run()
      expect(await stateOf(id)).toMatchObject({ state: 'running', waiting: 1 })
      await isDue(id)
    }
    await run()
    expect(await stateOf(id)).toMatchObject({ state: 'finished', refused: 1 })
    expect(await filesOf(id)).toMatchObject([{ bytes: null, findings: [{ problem }] }])
  })

  test('that never passes ends in a refusal', async () => {
    const { id, run } = await begun(numbered(1), () => Promise.reject(new Error('a fault')))
    for (let time = 1; time <= 4; time++) {
      await run()
      await isDue(id)
    }
    expect(await stateOf(id)).toMatchObject({ state: 'finished', refused: 1 })
    expect((await filesOf(id))[0]?.findings).toMatchObject([
      { problem: 'Something failed 4 times: import it again.' },
    ])
  })
})

describe('an import whose process died', () => {
  test('is found by the sweep and goes on where it was', async () => {
    const { desk, id, run } = await begun(numbered(2), async ({ name }) => {
      if (name === '1') await new Promise(() => {})
      return aReading()
    })
    void run()
    await expect.poll(async () => (await stateOf(id)).read).toBe(1)
    await isDue(id)
    expect(await sweep(desk)).toBeGreaterThan(0)
    const other = await aDesk(database, { readSource: async () => aReading() })
    await runImport(other, id)
    expect(await stateOf(id)).toEqual({ ...none, state: 'finished', read: 2 })
    expect(await versionsOf(id)).toHaveLength(2)
  })

  test('was left at the next file by a program that stopped, and goes on at once', async () => {
    const stopping = new AbortController()
    const { id } = await begun(numbered(5))
    const desk = await aDesk(database, {
      readSource: async ({ name }) => {
        if (name === '1') stopping.abort()
        return aReading()
      },
    })
    await runImport({ ...desk, stopping: stopping.signal }, id)
    expect(await stateOf(id)).toEqual({ ...none, state: 'running', read: 2, waiting: 3 })
    expect((await filesOf(id)).map(({ tries }) => tries)).toEqual([1, 1, 0, 0, 0])
    const other = await aDesk(database, { readSource: async () => aReading() })
    await runImport(other, id)
    expect(await stateOf(id)).toEqual({ ...none, state: 'finished', read: 5 })
  })

  test('gives up a file that ended the program again and again', async () => {
    const { id, run } = await begun([aFile()])
    await database.pool.query('UPDATE library_import_file SET tries = 3 WHERE import_id = $1', [id])
    await run()
    expect(await stateOf(id)).toMatchObject({ state: 'finished', refused: 1 })
  })

  test('counts with a file that ended the program no other one more than once', async () => {
    const { id, run } = await begun(numbered(3), () => new Promise(() => {}))
    const tries = async () => (await filesOf(id)).map((file) => file.tries)
    void run()
    await expect.poll(tries).toEqual([1, 1, 0])
    for (const again of [2, 3]) {
      await isDue(id)
      void run()
      await expect.poll(tries).toEqual([again, 1, 0])
    }
    await isDue(id)
    const other = await aDesk(database, { readSource: async () => aReading() })
    await runImport(other, id)
    expect(await stateOf(id)).toEqual({ ...none, state: 'finished', read: 2, refused: 1 })
  })

  test('is read by one process only', async () => {
    const { desk, id } = await begun([aFile(), aFile()])
    await Promise.all([runImport(desk, id), runImport(desk, id)])
    expect(await stateOf(id)).toMatchObject({ state: 'finished', read: 2 })
    expect((await filesOf(id)).map(({ tries }) => tries)).toEqual([1, 1])
  })
})

import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'

let folder: string
const folders: string[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-boundary-'))
  folders.push(folder)
  for (const name of ['boundary.yaml', 'boundary.cases.yaml', 'taxonomy.yaml', 'service.yaml'])
    await cp(join('knowledge', name), join(folder, name))
})
afterAll(() => Promise.all(folders.map((each) => rm(each, { recursive: true }))))

const change = async (name: string, from: string, to: string) => {
  const file = join(folder, name)
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(file, text.replace(from, to))
}

function run(): Promise<{ code: number; out: string }> {
  const program = ['--import', 'tsx', 'src/commands/policy-test.ts', folder]
  return new Promise((resolve) => {
    execFile(process.execPath, program, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out: out + err })
    })
  })
}

test('the sample policy does what its cases say, and nothing is odd about it', async () => {
  const { code, out } = await run()
  expect(out).toMatch(/^(\d+) of \1 cases are as expected; \d+ rules, 0 findings\.\n$/)
  expect(Number(/^\d+/.exec(out)?.[0])).toBeGreaterThanOrEqual(40)
  expect(code).toBe(0)
})

test('a case that comes out otherwise is named with what decided it', async () => {
  await change('boundary.yaml', 'over: 300, currency: EUR', 'over: 500, currency: EUR')
  const { code, out } = await run()
  expect(out).toContain('more than 300 euros: the verdict is send, not hold (ready: ')
  expect(code).toBe(1)
})

test('a name that nobody knows fails although every case is as expected', async () => {
  await change('boundary.yaml', 'intent: business_request', 'intent: [business_request, bulk]')
  const { code, out } = await run()
  expect(out).toContain('boundary.yaml, press-and-business: the taxonomy has no intent "bulk"')
  expect(code).toBe(1)
})

test('a rule without its reason cannot be read, and the line is told', async () => {
  await change('boundary.yaml', '    because: It is about more than 300 euros.\n', '')
  const { code, out } = await run()
  expect(out).toMatch(/^boundary\.yaml, line \d+, rules\.2(\.because)?: .+\.\n$/)
  expect(code).toBe(2)
})

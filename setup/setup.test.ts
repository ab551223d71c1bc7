import { type ChildProcess, spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeProblem, recordFits } from './setup.mjs'

describe('Node', () => {
  test.each(['18.19.1', '20.19.9'])('%s is turned away with one sentence', (version) => {
    expect(nodeProblem(version)).toMatch(
      /^Countersign needs Node\.js 20\.20 or newer and this is .*\.$/,
    )
  })

  test.each(['20.20.0', '22.1.0'])('%s will do', (version) => {
    expect(nodeProblem(version)).toBeUndefined()
  })
})

describe('what npm says it installed', () => {
  const zod = { version: '4.6.7', integrity: 'sha512-a' }
  const lock = {
    packages: {
      '': {},
      'node_modules/zod': zod,
      'node_modules/vitest': { version: '4.1.12', dev: true },
      'node_modules/fsevents': { version: '2.3.3', optional: true },
    },
  }
  const { 'node_modules/zod': _, ...withoutZod } = lock.packages

  test('fits without the optional packages of other platforms', () => {
    const { 'node_modules/fsevents': _, ...packages } = lock.packages
    expect(recordFits(lock, { packages }, true)).toBe(true)
  })

  test('fits without packages for development only where none are needed', () => {
    const packages = { 'node_modules/zod': zod }
    expect(recordFits(lock, { packages }, false)).toBe(true)
    expect(recordFits(lock, { packages }, true)).toBe(false)
  })

  test.each([
    ['is missing', withoutZod],
    ['has another version', { ...lock.packages, 'node_modules/zod': { ...zod, version: '4.6.6' } }],
    [
      'has other bytes',
      { ...lock.packages, 'node_modules/zod': { ...zod, integrity: 'sha512-b' } },
    ],
  ])('does not fit when a package %s', (_how, packages) => {
    expect(recordFits(lock, { packages }, true)).toBe(false)
  })
})

describe('a first start', () => {
  const folder = aProject()
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('twice at the same time sets up once, and a later one finds everything done', async () => {
    const texts = await Promise.all([setUpIn(folder), setUpIn(folder)])
    expect(texts.join('').match(/Installing the packages.*done in/g)).toHaveLength(1)
    expect(texts.join('').match(/Generating the database client.*done in/g)).toHaveLength(1)
    expect(await setUpIn(folder)).toBe('')
  })

  test('a changed schema generates the client again and installs nothing', async () => {
    appendFileSync(join(folder, 'prisma/schema.prisma'), '// changed\n')
    expect(await setUpIn(folder)).toMatch(/^Generating the database client.*\n$/)
  })

  test('a changed lock file installs again', async () => {
    appendFileSync(join(folder, 'package-lock.json'), '\n')
    rmSync(join(folder, 'node_modules/.package-lock.json'))
    expect(await setUpIn(folder)).toMatch(/^Installing the packages.*\n$/)
  })

  test('an installation that fails ends with what to do', async () => {
    const manifest = readFileSync(join(folder, 'package.json'), 'utf8')
    const asked = manifest.replace('"prisma":', '"zod": "file:not-in-the-lock-file", "prisma":')
    writeFileSync(join(folder, 'package.json'), asked)
    rmSync(join(folder, 'node_modules'), { recursive: true })
    const text = await setUpIn(folder)
    expect(text).toContain('Installing the packages of package-lock.json … failed after')
    expect(text.trimEnd().split('\n').at(-1)).toMatch(
      /ci .*ended with 1: see the lines of npm above, .*start again\.$/,
    )
  })
})

describe('start.mjs', () => {
  const folder = aProject()
  let npm: ChildProcess | undefined
  beforeAll(() => setUpIn(folder))
  afterAll(() => {
    npm?.kill('SIGKILL')
    const server = join(folder, 'serving')
    if (existsSync(server)) killIfAlive(Number(readFileSync(server, 'utf8')))
    rmSync(folder, { recursive: true, force: true })
  })

  test('an unknown command is answered with the known ones', async () => {
    const text = await outputOf(spawn(process.execPath, [join(folder, 'start.mjs'), 'adit']))
    expect(text).toBe('There is no command "adit"; known commands: audit.\n')
  })

  test('a command gets its arguments and runs in the folder of the program, from wherever it is started', async () => {
    const start = spawn(process.execPath, [join(folder, 'start.mjs'), 'audit', 'verify', '--all'], {
      cwd: '/',
    })
    expect(await outputOf(start)).toBe(`${folder} audit verify --all\n`)
  })

  test('the server drains when npm is killed outright', async () => {
    npm = spawn('npm', ['start'], { cwd: folder, stdio: 'ignore' })
    await until(() => existsSync(join(folder, 'serving')))
    npm.kill('SIGKILL')
    await until(() => existsSync(join(folder, 'drained')))
  })
})

/** A project of our shape whose packages are in folders beside it: npm installs them without a network. */
function aProject(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'set-up-')), 'a folder')
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/esm/api/index.mjs')).href
  const packages = { prisma: 'file:prisma-in-a-folder', tsx: 'file:tsx-in-a-folder' }
  const manifest = {
    name: 'countersign',
    version: '0.0.0',
    type: 'module',
    scripts: { start: 'node start.mjs' },
    dependencies: packages,
  }
  const files = {
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify({
      name: 'countersign',
      version: '0.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'countersign', version: '0.0.0', dependencies: packages },
        'node_modules/prisma': { resolved: 'prisma-in-a-folder', link: true },
        'node_modules/tsx': { resolved: 'tsx-in-a-folder', link: true },
        'prisma-in-a-folder': { name: 'prisma', version: '1.0.0' },
        'tsx-in-a-folder': { name: 'tsx', version: '1.0.0' },
      },
    }),
    'prisma-in-a-folder/package.json': '{ "name": "prisma", "version": "1.0.0" }',
    'prisma-in-a-folder/build/index.js': `const fs = require('node:fs')
      fs.mkdirSync('src/generated')
      setTimeout(() => fs.writeFileSync('src/generated/client.ts', ''), 300)`,
    'tsx-in-a-folder/package.json':
      '{ "name": "tsx", "version": "1.0.0", "exports": { "./esm/api": "./api.mjs" } }',
    'tsx-in-a-folder/api.mjs': `export { register } from '${tsx}'`,
    'prisma/schema.prisma': '// a schema\n',
    'src/main.ts': `import { writeFileSync } from 'node:fs'
      const serving: NodeJS.Timeout = setInterval(() => {}, 1000)
      process.once('SIGTERM', () => { clearInterval(serving); writeFileSync('drained', '') })
      writeFileSync('serving', String(process.pid))`,
    'src/commands/audit.ts': `const [program, ...rest]: string[] = process.argv.slice(1)
      console.log(process.cwd(), program!.split(/[/.]/).at(-2), ...rest)`,
    'src/commands/audit.test.ts': '',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const path of ['start.mjs', 'setup']) cpSync(path, join(folder, path), { recursive: true })
  return folder
}

/** What set-up says, in a process of its own as in a real start. */
function setUpIn(folder: string): Promise<string> {
  const code = `const { afterSetUp } = await import(process.argv[1])
    await afterSetUp(process.argv[2], { dev: true }, async () => {})`
  const file = pathToFileURL(resolve('setup/setup.mjs')).href
  return outputOf(spawn(process.execPath, ['--input-type=module', '-e', code, file, folder]))
}

function outputOf(child: ChildProcess): Promise<string> {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', () => done(output))
  })
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended, as it should.
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((passed) => setTimeout(passed, 50))
}

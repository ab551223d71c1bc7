// Plain JavaScript: it runs before there are packages, and must be readable to any Node it turns away.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { holdLock } from './lock.mjs'

/** What `npm start` and `npm test` need first. When everything is there it costs milliseconds and says nothing. */
async function setUp(folder, { dev }) {
  const problem = nodeProblem(process.versions.node)
  if (problem) throw new SetUpError(problem)
  if (isReady(folder, dev)) return
  const lock = await holdLock(folder)
  try {
    // Somebody else may have done it while we waited. Generating needs the packages of development.
    if (!packagesFit(folder, dev || !clientFits(folder))) await installPackages(folder, lock)
    if (!clientFits(folder)) await generateClient(folder, lock)
  } finally {
    await new Promise((closed) => lock.close(closed))
  }
}

/** Its message is for a person and says what to do; nobody needs its stack. */
class SetUpError extends Error {
  name = 'SetUpError'
}

/** Sets up, runs, and turns a set-up that failed into one message and exit code 1. */
export async function afterSetUp(folder, options, run) {
  try {
    await setUp(folder, options)
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
  await run()
}

export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 20)) return undefined
  return `Countersign needs Node.js 20.20 or newer and this is ${version}: install a newer one, for example with "nvm install".`
}

/** Whether npm's own record of what it installed fits the lock file. */
export function recordFits(lock, record, dev) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const found = record.packages[path]
    // npm leaves out what is for other platforms, and what is only for development when told so.
    if (!found) return wanted.optional || wanted.devOptional || (wanted.dev && !dev)
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

const isReady = (folder, dev) => packagesFit(folder, dev) && clientFits(folder)

const digest = (...parts) => createHash('sha256').update(parts.join('\n')).digest('hex')

function packagesFit(folder, dev) {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const stamp = join(folder, 'node_modules', '.set-up')
  const fitting = [digest(lock, 'all'), ...(dev ? [] : [digest(lock, 'production')])]
  if (existsSync(stamp) && fitting.includes(readFileSync(stamp, 'utf8'))) return true

  // npm writes this last, so an installation that was cut short has none.
  const record = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  if (!recordFits(JSON.parse(lock), JSON.parse(readFileSync(record, 'utf8')), dev)) return false
  writeStamp(stamp, digest(lock, dev ? 'all' : 'production'))
  return true
}

const clientStamp = (folder) => join(folder, 'src', 'generated', '.set-up')

function clientFits(folder) {
  const stamp = clientStamp(folder)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === clientDigest(folder)
}

function clientDigest(folder) {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  const schema = readFileSync(join(folder, 'prisma', 'schema.prisma'), 'utf8')
  return digest(schema, lock.packages['node_modules/prisma']?.version)
}

/** A stamp only saves time: where the folder is read-only, as in a container, it is done without. */
function writeStamp(path, text) {
  try {
    writeFileSync(path, text)
  } catch (error) {
    if (!['EROFS', 'EACCES', 'EPERM'].includes(error.code)) throw error
  }
}

async function installPackages(folder, lock) {
  const npm = process.env.npm_execpath
  const [command, ...first] =
    npm && basename(npm) === 'npm-cli.js' ? [process.execPath, npm] : ['npm']
  await step('Installing the packages of package-lock.json', folder, lock, {
    command,
    args: [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    advice: 'see the lines of npm above, check the network and the registry, then start again',
  })
  const text = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  writeStamp(join(folder, 'node_modules', '.set-up'), digest(text, 'all'))
}

async function generateClient(folder, lock) {
  // Prisma refuses to generate into a folder that a cut-short run left half written.
  rmSync(join(folder, 'src', 'generated'), { recursive: true, force: true })
  await step('Generating the database client from prisma/schema.prisma', folder, lock, {
    command: process.execPath,
    args: [join(folder, 'node_modules', 'prisma', 'build', 'index.js'), 'generate'],
    advice: 'check prisma/schema.prisma, then start again',
  })
  writeStamp(clientStamp(folder), clientDigest(folder))
}

async function step(title, folder, lock, { command, args, advice }) {
  const began = performance.now()
  process.stderr.write(`${title} … `)
  const { ended, output } = await run(command, args, folder, lock)
  const took = `${((performance.now() - began) / 1000).toFixed(1)} s`
  if (ended === 0) {
    process.stderr.write(`done in ${took}\n`)
    return
  }
  process.stderr.write(
    `failed after ${took}\n${output.trimEnd().split('\n').slice(-20).join('\n')}\n`,
  )
  throw new SetUpError(`"${basename(command)} ${args.join(' ')}" ended with ${ended}: ${advice}.`)
}

function run(command, args, folder, lock) {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...prismaWithoutDownloads() },
    // The child holds the lock's socket too: if we are killed, it stays locked until npm is done.
    stdio: ['ignore', 'pipe', 'pipe', lock._handle?.fd ?? 'ignore'],
    shell: command === 'npm' && process.platform === 'win32',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  const stops = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const stop = (signal) => {
    child.kill(signal)
    process.exit(1)
  }
  for (const signal of stops) process.on(signal, stop)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ended: error.code, output }))
    child.once('close', (code, signal) => resolve({ ended: code ?? signal, output }))
  }).finally(() => {
    for (const signal of stops) process.off(signal, stop)
  })
}

/** The Prisma command line fetches a schema engine that generating never uses; any existing file keeps it content. */
const prismaWithoutDownloads = () => ({
  PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
})

import { type ChildProcess, fork } from 'node:child_process'
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { StartError } from '../../core/start-error.ts'
import { silent } from '../../testing/database.ts'
import { lockFolder } from './folder-lock.ts'

const home = mkdtempSync(join(tmpdir(), 'countersign-lock-'))
const children: ChildProcess[] = []
let folders = 0

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function aFolder(name = `database-${++folders}`): string {
  const folder = join(home, name)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** What a holder leaves behind that was killed: a socket that refuses. */
async function leaveStaleLock(folder: string, generation: number): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(`${folder}.dead`, resolve))
  linkSync(`${folder}.dead`, `${folder}.lock.${generation}`)
  await new Promise((resolve) => server.close(resolve))
}

function aStarter(): ChildProcess {
  const child = fork(join(import.meta.dirname, '..', '..', 'testing', 'folder-locker.ts'), {
    execArgv: ['--import', 'tsx'],
  })
  children.push(child)
  return child
}

const said = (child: ChildProcess) =>
  new Promise<unknown>((resolve) => child.once('message', resolve))

test('a second holder of the same folder is told what to do', async () => {
  const folder = aFolder()
  const unlock = await lockFolder(folder, silent)
  await expect(lockFolder(folder, silent)).rejects.toThrow(
    new StartError(
      `The data folder ${folder} is in use by another Countersign; stop it, or set DATA_DIR to another folder`,
    ),
  )
  await unlock()
  expect(statSync(`${folder}.lock.1`).isFile()).toBe(true)
  const again = await lockFolder(folder, silent)
  await again()
})

test('a folder reached by another path is the same folder', async () => {
  const folder = aFolder()
  symlinkSync(folder, `${folder}-link`)
  const unlock = await lockFolder(folder, silent)
  await expect(lockFolder(`${folder}-link`, silent)).rejects.toThrow(StartError)
  await unlock()
})

test('a folder with a path of 200 characters and spaces is locked beside it', async () => {
  const folder = aFolder(join('with some spaces', 'deep '.repeat(34), 'database'))
  expect(folder.length).toBeGreaterThan(200)
  const unlock = await lockFolder(folder, silent)
  expect(readdirSync(join(folder, '..'))).toEqual(['database', 'database.lock.1'])
  await expect(lockFolder(folder, silent)).rejects.toThrow(StartError)
  await unlock()
})

test('a folder that was left by kill -9 is free at once', async () => {
  const folder = aFolder()
  const holder = aStarter()
  expect(await said(holder)).toBe('ready')
  holder.send(folder)
  expect(await said(holder)).toBe('locked')
  await expect(lockFolder(folder, silent)).rejects.toThrow(StartError)
  const gone = new Promise((resolve) => holder.once('exit', resolve))
  holder.kill('SIGKILL')
  await gone
  const unlock = await lockFolder(folder, silent)
  await unlock()
})

test('of eight processes that start at once over a stale lock, exactly one gets the folder', async () => {
  const starters = Array.from({ length: 8 }, aStarter)
  await Promise.all(starters.map(said))
  for (let round = 1; round <= 25; round++) {
    const folder = aFolder()
    await leaveStaleLock(folder, round)
    const answers = starters.map(said)
    for (const starter of starters) starter.send(folder)
    expect((await Promise.all(answers)).sort()).toEqual(
      [...Array(7).fill('in use'), 'locked'].sort(),
    )
    expect(readdirSync(home).filter((name) => name.startsWith(`database-${folders}.lock`))).toEqual(
      [`database-${folders}.lock.${round + 1}`],
    )
  }
})

import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { filesWithPrivateAddresses } from './addresses.ts'
import { longFiles } from './file-length.ts'

/** `npm run check`: every rule that a tool can check. The same for people and for continuous integration. */

type Outcome = { passed: boolean; output: string }

const parts: Record<string, () => Promise<Outcome> | Outcome> = {
  'format and lint': () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  types: () => tool('typescript/bin/tsc', ['--project', '.']),
  'dead code': () => tool('knip/bin/knip.js', ['--no-progress']),
  'file length': () => list(longFiles(ourFiles())),
  'private addresses': () => list(filesWithPrivateAddresses(ourFiles())),
  policy: () => tool('tsx/dist/cli.mjs', ['src/commands/policy-test.ts']),
  'the rules bite': () => tool('vitest/vitest.mjs', ['run', '--reporter=dot', 'checks']),
}

const outcomes = await Promise.all(Object.entries(parts).map(([name, part]) => report(name, part)))
process.exitCode = outcomes.every((outcome) => outcome.passed) ? 0 : 1

async function report(name: string, part: () => Promise<Outcome> | Outcome): Promise<Outcome> {
  const began = performance.now()
  const outcome = await part()
  const took = ((performance.now() - began) / 1000).toFixed(1)
  const line = `${outcome.passed ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${took.padStart(5)} s`
  console.log(outcome.passed ? line : `${line}\n${outcome.output.trimEnd()}\n`)
  return outcome
}

function tool(script: string, args: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args])
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ passed: code === 0, output }))
  })
}

function list(problems: string[]): Outcome {
  return { passed: problems.length === 0, output: problems.join('\n') }
}

/** What is or could be committed. */
function ourFiles(): string[] {
  const listed = execFileSync('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ])
  return listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(path))
}

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export type Check = { name: string; passed: boolean; output: string }

const home = join(import.meta.dirname, '..')
const checks: [command: string, argument: string][] = [
  ['audit', 'verify'],
  ['data', 'check'],
]

/** What the program itself says about its data once every server has stopped. */
export async function runChecks(settings: Record<string, string>): Promise<Check[]> {
  const done: Check[] = []
  for (const [command, argument] of checks) {
    if (!existsSync(join(home, 'src', 'commands', `${command}.ts`))) continue
    done.push(await run(command, argument, settings))
  }
  return done
}

function run(command: string, argument: string, settings: Record<string, string>): Promise<Check> {
  const child = spawn(process.execPath, ['start.mjs', command, argument], {
    cwd: home,
    env: { ...process.env, ...settings },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ name: `${command} ${argument}`, passed: code === 0, output }),
    )
  })
}

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { drainWhenNpmGoes } from './setup/parent.mjs'
import { afterSetUp } from './setup/setup.mjs'

// node start.mjs               the server
// node start.mjs <command> …   src/commands/<command>.ts, or the main.ts of bench, soak and checks
const folder = fileURLToPath(new URL('.', import.meta.url))
const [command, ...rest] = process.argv.slice(2)
const programs = knownPrograms()
const program = programs.get(command)

if (!program) {
  const known = [...programs.keys()].filter(Boolean).join(', ')
  process.stderr.write(`There is no command "${command}"; known commands: ${known}.\n`)
  process.exit(2)
}

drainWhenNpmGoes()
// Relative paths mean the same however and from wherever it was started, as they do under npm.
process.chdir(folder)

await afterSetUp(folder, { dev: program.dev }, async () => {
  // tsx is loaded in this process: a wrapper would orphan the server when it is killed.
  const { register } = await import('tsx/esm/api')
  register()
  process.argv = [process.argv[0], program.file, ...rest]
  await import(pathToFileURL(program.file).href)
})

function knownPrograms() {
  const known = new Map([[undefined, { file: join(folder, 'src', 'main.ts'), dev: false }]])
  const commands = join(folder, 'src', 'commands')
  for (const name of existsSync(commands) ? readdirSync(commands).sort() : []) {
    const isCommand = name.endsWith('.ts') && !name.endsWith('.test.ts')
    if (isCommand) known.set(name.slice(0, -3), { file: join(commands, name), dev: false })
  }
  for (const name of ['bench', 'checks', 'soak']) {
    const file = join(folder, name, 'main.ts')
    if (existsSync(file)) known.set(name, { file, dev: true })
  }
  return known
}

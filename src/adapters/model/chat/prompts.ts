import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Prompt, readPrompt } from '../../../core/prompt.ts'
import { StartError } from '../../../core/start-error.ts'

export type Prompts = { triage: Prompt; draft: Prompt }

export async function readPrompts(folder: string): Promise<Prompts> {
  return {
    triage: await read(folder, 'triage', ['intents']),
    draft: await read(folder, 'draft', []),
  }
}

async function read(folder: string, id: string, blanks: string[]): Promise<Prompt> {
  const file = `${basename(folder)}/${id}.md`
  const text = await readFile(join(folder, `${id}.md`), 'utf8').catch(() => null)
  if (text === null)
    throw new StartError(`${file} cannot be read, and MODEL needs it: put it back.`)
  const found = readPrompt(text, blanks)
  if (found.kind === 'bad') throw new StartError(`${file}, line ${found.line}: ${found.because}.`)
  if (found.prompt.id !== id)
    throw new StartError(`${file} calls itself ${found.prompt.id}: its id must be ${id}.`)
  return found.prompt
}

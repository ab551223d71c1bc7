import { open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Checkpoint, type CheckpointStore } from '../../core/checkpoint.ts'
import { makeFolder } from '../folder.ts'

/** One line for each checkpoint, only ever added to. It proves nothing unless it lies where nobody can change it. */
export function checkpointFile(path: string): CheckpointStore {
  return {
    kind: 'file',
    async write(checkpoint) {
      // Auditors read it too.
      await makeFolder(dirname(path), 0o755)
      const file = await open(path, 'a+')
      try {
        const line = `${JSON.stringify(checkpoint)}\n`
        // What a power cut left half written must not swallow this line too.
        await file.appendFile((await endsMidLine(file)) ? `\n${line}` : line)
        await file.sync()
      } finally {
        await file.close()
      }
    },
  }
}

/** Those in the file in order, null for a line that is none; nothing when there is no file. */
export async function readCheckpoints(path: string): Promise<(Checkpoint | null)[]> {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return ''
    throw new Error(`the checkpoints in ${path} cannot be read`, { cause: error })
  })
  return text.split('\n').filter(Boolean).map(parseLine)
}

function parseLine(line: string): Checkpoint | null {
  try {
    return Checkpoint.parse(JSON.parse(line))
  } catch {
    return null
  }
}

async function endsMidLine(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat()
  if (size === 0) return false
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 })
  return buffer.toString() !== '\n'
}

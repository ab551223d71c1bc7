import { parentPort } from 'node:worker_threads'
import type { SourceFile } from '../../ports.ts'
import { readSource } from './read-source.ts'

/** The thread that reads files, one at a time. */
parentPort?.on('message', async (file: SourceFile) => {
  parentPort?.postMessage(await readSource(file))
})
parentPort?.postMessage('ready')

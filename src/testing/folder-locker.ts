import { lockFolder } from '../adapters/database/folder-lock.ts'
import { StartError } from '../core/start-error.ts'

const silent = { info() {}, warn() {}, error() {} }

/** A process that locks every folder it is told of, keeps it, and says how that went. */
process.on('message', (folder: string) => {
  lockFolder(folder, silent).then(
    () => process.send?.('locked'),
    (error) => process.send?.(error instanceof StartError ? 'in use' : String(error)),
  )
})
process.send?.('ready')

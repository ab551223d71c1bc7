import { Worker, type WorkerOptions } from 'node:worker_threads'

/** A thread that runs a module of ours. It does not inherit the loader of the process, so it registers its own. */
export function startThread(
  module: URL,
  workerData?: unknown,
  options: Omit<WorkerOptions, 'workerData'> = {},
): Worker {
  const start = `
    const { register } = await import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
    register()
    await import(${JSON.stringify(module.href)})`
  const url = new URL(`data:text/javascript,${encodeURIComponent(start)}`)
  return new Worker(url, { ...options, workerData })
}

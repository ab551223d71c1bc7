import { readFileSync } from 'node:fs'

/**
 * A killed npm takes nobody with it, and a server left behind would keep the port and the data folder.
 * Watched only under npm: a server that was started directly may outlive the shell it came from.
 */
export function drainWhenNpmGoes() {
  if (!process.env.npm_lifecycle_event) return
  const before = parents()
  const watch = setInterval(() => {
    if (parents() === before) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 1000).unref()
}

/** Between npm and us there may be a shell, which outlives npm and waits for us. */
function parents() {
  const parent = process.ppid
  const [name, grandparent] = inspect(parent)
  return /^(a|ba|da|z)?sh$/.test(name) ? `${parent} ${grandparent}` : `${parent}`
}

/** Only Linux tells; the shells of other systems give their place to the one command of a script. */
function inspect(pid) {
  try {
    // 4711 (name) S 42 …
    const [, name, parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return [name, parent]
  } catch {
    return ['', '']
  }
}

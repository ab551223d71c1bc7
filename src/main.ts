import { dirname } from 'node:path'
import { openLog } from './adapters/telemetry/log.ts'
import { ConfigError, loadEnvironment, parseConfig } from './config.ts'
import { StartError } from './core/start-error.ts'
import { wire } from './wire.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  await start()
} catch (error) {
  // What the person who started it can mend is one sentence; everything else keeps its stack.
  if (error instanceof StartError || error instanceof ConfigError)
    process.stderr.write(`${error.message}\n`)
  else console.error(error)
  process.exit(1)
}

async function start(): Promise<void> {
  const config = parseConfig(loadEnvironment(dirname(import.meta.dirname)))
  const log = openLog(config.logLevel)
  const starting = wire(config, log)
  // Before it is ready: a start that is cut off within the limit ends in order too.
  const isStopping = closeOnSignal(async () => (await starting).close(), config.drainMs)
  const running = await starting
  for (const notice of running.notices) say(notice)
  if (running.bootstrapKey)
    say(`Your key for the API, until there is an administrator: ${running.bootstrapKey}`)
  if (running.setUpLink)
    say(`Become the first administrator, once and within a day: ${running.setUpLink}`)
  if (!isStopping()) say(`Countersign is ready on ${running.url}`)
}

/** Tells whether it is stopping. */
function closeOnSignal(close: () => Promise<void>, drainMs: number): () => boolean {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    say('Stopping; what is under way is being finished.')
    // What does not close in time is cut: the database and the sweep put it right at the next start.
    setTimeout(() => process.exit(1), 2 * drainMs + 5000).unref()
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  return () => stopping
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChecks } from './checks.ts'
import { type Evidence, findingsOf } from './findings.ts'
import { type Options, readOptions, UsageError } from './options.ts'
import { openPlace, type Place } from './place.ts'
import { reportOf } from './report.ts'
import { readRows } from './rows.ts'
import { runSoak } from './run.ts'
import { SETTINGS } from './settings.ts'
import { openSoak } from './soak.ts'

/**
 * `npm run soak`: real processes are killed while messages flow, and what reached the customers is counted from the far
 * side's file against what was put in. Exit code 0 only when nothing was lost, answered twice, sent twice or left stuck.
 */

try {
  const options = readOptions(process.argv.slice(2))
  process.exitCode = (await soakOnce(options)) ? 0 : 1
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n`)
  else console.error(error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}

async function soakOnce(options: Options): Promise<boolean> {
  const stop = new AbortController()
  const over = (because: string) => stop.abort(new Error(because))
  const limit = setTimeout(over, options.minutes * 60_000, 'its time was over')
  process.once('SIGINT', () => over('it was interrupted'))
  process.once('SIGTERM', () => over('it was interrupted'))
  const place = await openPlace(process.env)
  let passed = false
  try {
    const began = performance.now()
    const evidence = await gather(place, options, stop)
    const findings = findingsOf(evidence)
    const report = reportOf(place, evidence, findings, (performance.now() - began) / 1000)
    process.stdout.write(report.text)
    writeFileSync(join(place.folder, 'found.json'), JSON.stringify(findings.faults, null, 2))
    passed = report.passed
    return passed
  } finally {
    clearTimeout(limit)
    await place.remove({ keepFolder: !passed })
    if (!passed)
      process.stdout.write(`The logs and the far side's file are kept in ${place.folder}\n`)
  }
}

async function gather(place: Place, options: Options, stop: AbortController): Promise<Evidence> {
  const closers: (() => Promise<void>)[] = []
  try {
    const soak = await openSoak(place, options, closers, stop.signal)
    const ending = await runSoak(soak, stop)
    const figures = await soak.farSide.figures()
    await soak.fleet.stopAll()
    soak.record.refresh()
    soak.farSide.statuses.refresh()
    const settings = { ...SETTINGS, ...place.environment }
    const rows = await readRows(settings)
    return { soak, ending, rows, figures, checks: await runChecks(settings) }
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

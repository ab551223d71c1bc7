import { parseArgs } from 'node:util'
import { z } from 'zod'
import { openTrainer } from '../adapters/model/local/trainer.ts'
import { findRisks, isMixed, rulesVersion, toneOf } from '../core/rules/find-risks.ts'
import { StartError } from '../core/start-error.ts'
import { type Again, replay } from '../flow/replay.ts'
import { onDatabase, runCommand, say } from '../terminal.ts'

const usage = 'npm run replay -- RUN'

/** Exit code 0: what was done again is the same; 1: something differs or nobody knows the run; 2: not understood. */
await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} })
  const [runId, ...more] = positionals
  if (!z.uuid().safeParse(runId).success || runId === undefined || more.length > 0)
    throw new StartError(usage)
  const rules = { version: rulesVersion, findRisks, toneOf, isMixed }
  const trainer = openTrainer()
  const replayed = await onDatabase((database) => replay({ database, trainer, rules }, runId))
  if (!replayed) {
    say('There is no run with this id.')
    return 1
  }
  say(`run ${runId}, ${replayed.startedAt.toISOString()}, ${replayed.outcome ?? 'under way'}`)
  if (replayed.steps.length === 0)
    say('No steps: it was erased, or it is from before runs kept them.')
  for (const { step, again } of replayed.steps) {
    const versions = Object.entries(step.versions).map(([name, value]) => `${name} ${value}`)
    say(`${step.step.padEnd(10)} ${Math.round(step.ms)} ms  ${versions.join(', ')}  ${told(again)}`)
    if (again.kind === 'differs')
      for (const { path, before, after } of again.changes)
        say(`  ${path}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`)
  }
  return replayed.steps.every(({ again }) => again.kind !== 'differs') ? 0 : 1
})

function told(again: Again): string {
  switch (again.kind) {
    case 'same':
      return 'done again: the same'
    case 'differs':
      return 'done again: it differs'
    case 'not_possible':
      return `not done again: ${again.because}`
    case 'read_back':
      return ''
    default:
      return again satisfies never
  }
}

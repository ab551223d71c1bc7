import type { Evidence, Findings } from './findings.ts'
import type { Place } from './place.ts'

/** The table that a person reads, and one line that says how it went. */
export function reportOf(
  place: Place,
  evidence: Evidence,
  findings: Findings,
  seconds: number,
): { text: string; passed: boolean } {
  const { faults } = findings
  const wrong = faults.filter(({ count }) => count > 0)
  const passed = wrong.length === 0
  const verdict = passed
    ? 'Passed: nothing was lost, answered twice, sent twice or left stuck.'
    : `FAILED: ${wrong.map(({ what, count }) => `${what} ${count}`).join(', ')}.`
  const sections = [
    table('what happened', happened(place, evidence, findings, seconds)),
    table(
      'what must be 0',
      faults.map(({ what, count }) => [what, String(count)]),
    ),
    ...wrong.flatMap(({ what, found }) => (found.length > 0 ? [`${what}: ${some(found)}`] : [])),
    ...evidence.checks
      .filter((each) => !each.passed)
      .map((each) => `${each.name}:\n${each.output}`),
    verdict,
  ]
  return { text: `${sections.join('\n\n')}\n`, passed }
}

function happened(
  place: Place,
  { soak, rows, figures, checks }: Evidence,
  { sent, mayHaveBeenSent }: Findings,
  seconds: number,
): [string, string][] {
  const { fleet, killer, people, putIn, options, api } = soak
  return [
    ['size', `${place.kind}, ${fleet.servers.map((server) => server.name).join(', ')}`],
    ['seed', String(options.seed)],
    ['messages put in', String(putIn.tokens.size)],
    ['messages in the log', String(rows.logged.length)],
    ['webhook bodies', `${putIn.figures.bodies}, not taken at once ${putIn.figures.refused}`],
    ['redeliveries', String(putIn.figures.redeliveries)],
    ['statuses taken', String(figures.statuses.accepted)],
    ['kills', `${fleet.figures.kills} (${inWords(killer.how)})`],
    ['stops', String(fleet.figures.stops)],
    ['suspensions', String(fleet.figures.suspensions)],
    ['process starts', String(fleet.figures.starts)],
    ['what the far side did', inWords(figures.faults)],
    ['senders gone or out of patience', String(figures.gone)],
    ['people', inWords(people.figures)],
    ['refused to people', inWords(Object.fromEntries(people.refusals))],
    ['answers of 500 and above', inWords(Object.fromEntries(api.odd))],
    ['rows', inWords(rows.history)],
    ['checks', checks.map((each) => `${each.name} ${each.passed ? 'ok' : 'FAILED'}`).join(', ')],
    ['sent', String(sent)],
    ['may have been sent', `${mayHaveBeenSent.count} (at most ${mayHaveBeenSent.bound} can be)`],
    ['what came of those', inWords(rows.unsure)],
    ['duration', `${seconds.toFixed(1)} s, ${(putIn.tokens.size / seconds).toFixed(1)} messages/s`],
  ]
}

const inWords = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ') || 'none'

const some = (found: string[]) =>
  found.slice(0, 20).join(', ') + (found.length > 20 ? ` and ${found.length - 20} more` : '')

function table(title: string, rows: [string, string][]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return [title, ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)].join('\n')
}

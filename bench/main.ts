import { type Figure, verdicts, writeReport } from './figures.ts'
import { importFiles } from './import.ts'
import { index } from './index.ts'
import { intake } from './intake.ts'
import { suites } from './quality/suites.ts'
import { quality } from './quality.ts'
import { sends } from './sends.ts'
import { start } from './start.ts'
import { turn } from './turn.ts'

// npm run bench -- <name> …      add --report FILE for a line of JSON for each figure

type Bench = { about: string; run(args: string[]): Promise<Figure[]> }

/** Every measurement by its name. */
const benches: Record<string, Bench> = {
  import: { about: 'how long 1,000 files of Markdown take to become proposals', run: importFiles },
  index: { about: 'the index in this process at 1,000, 20,000 and 100,000 passages', run: index },
  intake: { about: 'webhooks a second beside a bare insert on the same database', run: intake },
  quality: { about: 'judgement measured on public sets, in --data DIR --split NAME', run: quality },
  sends: {
    about: 'dangerous and everyday messages through the whole desk, from evals/suites',
    run: sends,
  },
  start: { about: 'how long a start takes, and what the program costs while idle', run: start },
  suites: {
    about: 'the rules on messages written without sight of them, in --file FILE',
    run: suites,
  },
  turn: { about: 'what a turn costs us, from due to settled', run: turn },
}

const [name = '', ...rest] = process.argv.slice(2)
const { args, report } = withoutReport(rest)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench) await measure(bench)
else refuse()

async function measure({ run }: Bench): Promise<void> {
  try {
    const figures = await run(args)
    console.log(verdicts(figures))
    if (report !== undefined) writeReport(report, figures)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

function refuse(): void {
  const known = Object.entries(benches).map(([each, { about }]) => `  ${each.padEnd(8)} ${about}`)
  console.error(
    `${name ? `There is no bench "${name}"` : 'Name a bench'}; there are:\n${known.join('\n')}`,
  )
  process.exitCode = 2
}

function withoutReport(given: string[]): { args: string[]; report: string | undefined } {
  const at = given.indexOf('--report')
  if (at < 0) return { args: given, report: undefined }
  return { args: given.toSpliced(at, 2), report: given[at + 1] }
}

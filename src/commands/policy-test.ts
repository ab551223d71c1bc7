import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { z } from 'zod'
import {
  type BoundaryCase,
  BoundaryCases,
  differences,
  factsOfCase,
} from '../core/boundary/cases.ts'
import { judge } from '../core/boundary/judge.ts'
import { lint } from '../core/boundary/lint.ts'
import { Boundary } from '../core/boundary/policy.ts'
import { Service } from '../core/service.ts'
import { StartError } from '../core/start-error.ts'
import { Taxonomy } from '../core/taxonomy.ts'
import { readYaml } from '../core/yaml-text.ts'
import { knownNames } from '../flow/boundary/known-names.ts'
import { runCommand, say } from '../terminal.ts'

/**
 * `npm run policy:test`: what the files in knowledge/ say, before anything is published. Exit code 0: every case is as expected and
 * nothing was found; 1: not so.
 */
await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} })
  const folder = resolve(positionals[0] ?? join(import.meta.dirname, '..', '..', 'knowledge'))
  const boundary = await read(folder, 'boundary.yaml', Boundary)
  const taxonomy = await read(folder, 'taxonomy.yaml', Taxonomy)
  const service = await read(folder, 'service.yaml', Service)
  const { cases } = await read(folder, 'boundary.cases.yaml', BoundaryCases)

  const failed = cases.flatMap((each) => tried(each, boundary, taxonomy))
  const findings = lint(boundary, knownNames(taxonomy, service))
  for (const line of failed) say(line)
  for (const { rule, problem } of findings) say(`boundary.yaml, ${rule ?? 'team'}: ${problem}`)
  const wrong = new Set(failed.map((line) => line.split(':')[0])).size
  say(
    `${cases.length - wrong} of ${cases.length} cases are as expected; ${boundary.rules.length} rules, ${findings.length} findings.`,
  )
  return failed.length + findings.length === 0 ? 0 : 1
})

function tried({ say: name, given, expect }: BoundaryCase, boundary: Boundary, taxonomy: Taxonomy) {
  const verdict = judge(factsOfCase(given, taxonomy), { number: 0, content: boundary })
  return differences(expect, verdict).map(
    (difference) => `${name}: ${difference} (${verdict.decidedBy}: ${verdict.matches[0]?.because})`,
  )
}

async function read<S extends z.ZodType>(
  folder: string,
  name: string,
  schema: S,
): Promise<z.output<S>> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => null)
  if (text === null) throw new StartError(`${join(folder, name)} cannot be read.`)
  const yaml = readYaml(text, schema)
  if (yaml.kind === 'read') return yaml.value
  const place = yaml.path ? `, ${yaml.path.join('.') || 'the whole file'}` : ''
  throw new StartError(`${name}, line ${yaml.line}${place}: ${yaml.because}.`)
}

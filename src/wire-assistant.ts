import { join } from 'node:path'
import { openConnectors } from './adapters/connector/open.ts'
import { openModel } from './adapters/model/chat/open.ts'
import type { Standing } from './adapters/model/chat/standing.ts'
import { countryOf } from './adapters/model/local/phones.ts'
import { openTrainer } from './adapters/model/local/trainer.ts'
import type { Config } from './config.ts'
import { isSampled } from './core/autonomy.ts'
import { measuredLanguages } from './core/rules/find-risks.ts'
import type { Assistant } from './flow/desk.ts'
import { type LocalKeeper, openLocalKeeper } from './flow/local.ts'
import { openModelUsage } from './flow/model-usage.ts'
import { policyInForce } from './flow/policy.ts'
import type { Database, Log, Web } from './ports.ts'

type Parts = { database: Database; log: Log; web: Web; home: string }

/** What reads, looks up and writes: the engine that is always there, the model that may be, and the connectors. */
export async function openAssistant(
  config: Pick<Config, 'model' | 'secretNamed'>,
  { database, log, web, home }: Parts,
): Promise<{
  assistant: Assistant
  learn: LocalKeeper['catchUp']
  /** How the chat model stands; null where none is set up. */
  standing: (() => Promise<Standing>) | null
  close(): Promise<void>
}> {
  const keeper = await openLocalKeeper({ database, trainer: openTrainer(), log })
  const now = () => new Date()
  const model =
    config.model &&
    (await openModel(config.model, {
      prompts: join(home, 'prompts'),
      vocabulary: (await policyInForce(database, 'taxonomy')).facts,
      log,
      ...openModelUsage({ database, now, model: config.model.name, limits: config.model.limits }),
    }))
  const connectors = await openConnectors(join(home, 'knowledge'), {
    web,
    secretNamed: config.secretNamed,
    now,
  })
  return {
    assistant: {
      local: keeper.current,
      model,
      connectors,
      measured: measuredLanguages,
      isSampled,
      countryOf,
    },
    learn: keeper.catchUp,
    standing: model?.standing ?? null,
    async close() {
      await keeper.close()
      await model?.close()
    },
  }
}

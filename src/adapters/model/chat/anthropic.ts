import { hear } from './hear.ts'
import { messagesOf } from './messages.ts'
import { type Ask, MOST_TOKENS, type Provider, type ProviderOptions } from './provider.ts'

export async function anthropic(options: ProviderOptions): Promise<Provider> {
  const { ChatAnthropic } = await import('@langchain/anthropic')
  const { model, url, apiKey, effort } = options
  const messages = await messagesOf()
  const takesForms = !olderModels.test(model)
  return (ask, signal) =>
    hear(
      (fetch) => {
        const chat = new ChatAnthropic({
          model,
          apiKey: apiKey ?? 'none',
          anthropicApiUrl: url,
          maxRetries: 0,
          maxTokens: takesForms ? MOST_TOKENS.thinking : MOST_TOKENS.plain,
          clientOptions: { fetch, logLevel: 'off', authToken: null },
          ...(isEffort(effort) && takesForms && { outputConfig: { effort } }),
        })
        // Not invoke, which reports to LangSmith or prints to the console whatever the environment asks it to.
        return chat._generate(messages(ask), {
          signal,
          ...(takesForms ? formOf(ask) : toolOf(ask)),
        })
      },
      ask,
      signal,
    )
}

/** Those before 4.1 know no form of an answer; they fill in a tool. The others may think, and then no tool can be forced. */
const olderModels = /^claude-(?:[1-3]|instant|(?:opus|sonnet)-4-(?:0|20250514))/

const isEffort = (effort: string | undefined) =>
  effort === 'low' || effort === 'medium' || effort === 'high'

const formOf = ({ form }: Ask) => ({
  outputConfig: { format: { type: 'json_schema' as const, schema: { ...form } } },
})

const toolOf = ({ name, form }: Ask) => ({
  tools: [
    {
      name,
      description: 'Takes the answer.',
      input_schema: { ...form, type: 'object' as const },
    },
  ],
  tool_choice: { type: 'tool' as const, name },
})

import { hear } from './hear.ts'
import { messagesOf } from './messages.ts'
import { fieldsOf } from './openai-fields.ts'
import type { Provider, ProviderOptions } from './provider.ts'

/** OpenAI, Azure, or a server that speaks as they do: vLLM, Ollama, llama.cpp. */
export async function openAi(options: ProviderOptions): Promise<Provider> {
  const { ChatOpenAICompletions } = await import('@langchain/openai')
  const messages = await messagesOf()
  const fields = fieldsOf(options)
  return (ask, signal) =>
    hear(
      (fetch) => {
        const chat = new ChatOpenAICompletions({
          ...fields,
          configuration: { baseURL: options.url, fetch, logLevel: 'off' },
        })
        const format = { name: ask.name, strict: true, schema: { ...ask.form } }
        // Not invoke, which reports to LangSmith or prints to the console whatever the environment asks it to.
        return chat._generate(messages(ask), {
          signal,
          response_format: asTextTo({ type: 'json_schema' as const, json_schema: format }),
        })
      },
      ask,
      signal,
    )
}

/** The client below would parse the answer and throw where it is no JSON; a reader of ours says what is wrong with it. */
const asTextTo = <F extends object>(format: F): F =>
  Object.defineProperties(format, {
    $brand: { value: 'auto-parseable-response-format', enumerable: false },
    $parseRaw: { value: (text: string) => text, enumerable: false },
  })

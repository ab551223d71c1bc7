import { MOST_TOKENS, type ProviderOptions } from './provider.ts'

/** What a model is told about length, chance and thinking, by where it is and what it is called. */
export function fieldsOf({ model, url, apiKey, effort }: ProviderOptions) {
  const isTheirs = /(^|\.)(openai|azure)\.com$/.test(new URL(url).hostname)
  const thinks = /^(o\d|gpt-5(?!-chat))/.test(model)
  const isOlder = /^gpt-(3|4)/.test(model)
  const most = thinks || (isTheirs && !isOlder) ? MOST_TOKENS.thinking : MOST_TOKENS.plain
  return {
    model,
    // The client asks for one; servers of one's own do not look at it.
    apiKey: apiKey ?? 'none',
    maxRetries: 0,
    modelKwargs: {
      ...(effort !== undefined && { reasoning_effort: effort }),
      // The newer name; servers of others know the older one. LangChain renames it for models that it knows to think.
      ...(isTheirs && !thinks && { max_completion_tokens: most }),
    },
    ...((!isTheirs || thinks) && { maxTokens: most }),
    // Models that think take none, and it is not known which are to come.
    ...((!isTheirs || isOlder) && !thinks && { temperature: 0 }),
  }
}

import type { Exchange, Usage } from '../../../ports-assistant.ts'
import type { Ask, Heard, Tokens } from './provider.ts'

/** For a million tokens. */
export type Prices = { input: number; output: number }

export type Tally = ReturnType<typeof openTally>

/** What one call sent, heard and cost, with everything that was tried again. */
export function openTally(prices: Prices) {
  const exchanges: Exchange[] = []
  const sum = { calls: 0, inputTokens: 0, outputTokens: 0 }
  return {
    exchanges,
    add(ask: Ask, { heard, tokens, ms }: { heard: Heard; tokens: Tokens; ms: number }) {
      sum.calls += 1
      sum.inputTokens += tokens.input
      sum.outputTokens += tokens.output
      const isSaid = heard.kind === 'said'
      exchanges.push({
        input: inputOf(ask),
        output: isSaid ? heard.text : null,
        ms,
        trouble: isSaid ? null : troubleOf(heard),
      })
    },
    usage(): Usage {
      // A token at so much for a million costs so many millionths.
      const cost = sum.inputTokens * prices.input + sum.outputTokens * prices.output
      return { ...sum, cost: Math.ceil(cost) }
    },
  }
}

const inputOf = ({ system, user, again }: Ask): string =>
  [system, user, ...(again ? [again.said, again.wrong] : [])].join('\n\n---\n\n')

/** In words for whoever has to decide without the model; never what was said. */
export function troubleOf(heard: Exclude<Heard, { kind: 'said' }>): string {
  switch (heard.kind) {
    case 'refused':
      return 'The model refused to answer.'
    case 'cut':
      return 'The answer of the model was too long.'
    case 'passing':
    case 'barred':
      return `The model could not be asked: ${heard.code}.`
    default:
      return heard satisfies never
  }
}

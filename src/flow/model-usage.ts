import type { Database } from '../ports.ts'
import type { Usage } from '../ports-assistant.ts'

export type Limits = {
  /** Of all models, in and out. */
  tokens: number
  /** In the budget's currency. */
  cost?: number | undefined
}

type Parts = { database: Database; now: () => Date; model: string; limits: Limits }

/**
 * What models were asked on a day, for all processes together. Calls that are under way are not yet counted: a day may end a few
 * calls over its budget.
 */
export function openModelUsage({ database, now, model, limits }: Parts) {
  const today = () => now().toISOString().slice(0, 10)
  return {
    async spent(): Promise<boolean> {
      const { rows } = await database.pool.query<{ tokens: string; cost: string }>(
        `SELECT coalesce(sum(input_tokens::bigint + output_tokens), 0)::text AS tokens,
                coalesce(sum(cost), 0)::text AS cost
           FROM model_usage WHERE day = $1::date`,
        [today()],
      )
      const [sum] = rows
      const isOver = (limit: number | undefined, used: string | undefined, unit = 1) =>
        limit !== undefined && Number(used ?? 0) >= limit * unit
      return isOver(limits.tokens, sum?.tokens) || isOver(limits.cost, sum?.cost, 1_000_000)
    },

    async note({ calls, inputTokens, outputTokens, cost }: Usage): Promise<void> {
      await database.pool.query(
        `INSERT INTO model_usage AS u (day, model, calls, input_tokens, output_tokens, cost)
         VALUES ($1::date, $2, $3, $4, $5, $6)
         ON CONFLICT (day, model) DO UPDATE SET
           calls = u.calls + excluded.calls,
           input_tokens = u.input_tokens + excluded.input_tokens,
           output_tokens = u.output_tokens + excluded.output_tokens,
           cost = u.cost + excluded.cost`,
        [today(), model, calls, inputTokens, outputTokens, cost],
      )
    },
  }
}

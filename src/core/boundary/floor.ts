import type { Match } from '../verdict.ts'
import type { BoundaryFacts } from './facts.ts'
import { groundFloor } from './floor-ground.ts'
import { readingFloor } from './floor-reading.ts'
import { riskFloor } from './floor-risks.ts'
import { situationFloor } from './floor-situation.ts'

/**
 * What no policy loosens, because it is code. What asks nothing is left alone; whatever else there is must pass every line before
 * anything goes out by itself.
 */
export function floor(facts: BoundaryFacts): Match[] {
  // What is still open from before is not made worse by a "thanks".
  if (asksNothing(facts)) return [...riskFloor({ ...facts, sticky: [] }), silent]
  return [
    ...riskFloor(facts),
    ...situationFloor(facts),
    ...readingFloor(facts),
    ...groundFloor(facts),
    ...ready(facts),
  ]
}

const silent: Match = {
  rule: 'asks_nothing',
  verdict: 'silent',
  because: 'It asks for nothing.',
  floor: true,
}

/** "Thanks" and the like; "?" and what was written twice only while the answer is on its way. */
function asksNothing({ messages, issues, preparing }: BoundaryFacts): boolean {
  if (issues.length > 0) return false
  return messages.every(({ noise, unread }) => {
    if (noise === null || unread) return false
    return calm.has(noise) || (preparing && waiting.has(noise))
  })
}

const calm = new Set(['thanks', 'reaction', 'stop', 'spam'])
const waiting = new Set(['nudge', 'duplicate'])

/** What happens where nothing speaks against it. */
function ready({ draft }: BoundaryFacts): Match[] {
  if (!draft) return []
  return draft.kind === 'ask'
    ? [
        {
          rule: 'asks',
          verdict: 'ask',
          because: 'One thing is missing, and it can be asked for.',
          floor: true,
        },
      ]
    : [
        {
          rule: 'ready',
          verdict: 'send',
          because:
            'Everything that is asked is answered and proved, and the assistant has earned to say it.',
          floor: true,
        },
      ]
}

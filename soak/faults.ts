import type { Random } from './random.ts'

/**
 * What the far side does with a message. `sent` is the truth that the file tells; `answer` is what the sender gets to
 * know of it. A swallowed answer leaves the sender not knowing, so it may lead to "may have been sent".
 */
export type Fault = {
  name: string
  sent: boolean
  answer: 'accepted' | 'limited' | 'error' | 'refused' | 'bare' | 'garbled' | 'reset' | 'none'
  swallowed: boolean
  delayMs: number
}

type Weighted = [name: string, weight: number, answer: Fault['answer'], sent: boolean]

const faults: Weighted[] = [
  ['none', 77, 'accepted', true],
  ['slow', 5, 'accepted', true],
  ['limited', 4, 'limited', false],
  ['error', 3, 'error', false],
  ['refused', 1, 'refused', false],
  ['bare error, sent', 1, 'bare', true],
  ['bare error, not sent', 1, 'bare', false],
  ['garbled', 1, 'garbled', true],
  ['reset, sent', 2, 'reset', true],
  ['reset, not sent', 2, 'reset', false],
  ['hung, sent', 2, 'none', true],
  ['hung, not sent', 1, 'none', false],
]
const total = faults.reduce((sum, [, weight]) => sum + weight, 0)

export function drawFault(random: Random): Fault {
  let place = random.between(1, total)
  for (const [name, weight, answer, sent] of faults) {
    place -= weight
    if (place > 0) continue
    const swallowed = ['bare', 'garbled', 'reset', 'none'].includes(answer)
    const delayMs = name === 'slow' ? random.between(200, 700) : random.between(0, 20)
    return { name, sent, answer, swallowed, delayMs }
  }
  throw new Error('the weights of the faults do not add up')
}

export type Status = 'sent' | 'delivered' | 'read'
export type PlannedStatus = { status: Status; delayMs: number }

/** Statuses come late, in any order, twice, with gaps, and for some messages never. */
export function drawStatuses(random: Random, fault: Pick<Fault, 'swallowed'>): PlannedStatus[] {
  if (random.chance(fault.swallowed ? 0.5 : 0.05)) return []
  const likelihoods: [Status, number][] = [
    ['sent', 0.9],
    ['delivered', 0.85],
    ['read', 0.6],
  ]
  return likelihoods.flatMap(([status, likelihood]) => {
    if (!random.chance(likelihood)) return []
    const times = random.chance(0.15) ? 2 : 1
    return Array.from({ length: times }, () => ({ status, delayMs: random.between(0, 2500) }))
  })
}

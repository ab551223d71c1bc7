import type { Patience } from '../../flow/people/throttle.ts'
import { Problem, type ProblemKind } from '../problem.ts'
import type { Person, Visit } from './door.ts'
import type { Gatehouse } from './open.ts'

export const tooManyTries: ProblemKind = {
  status: 429,
  slug: 'too-many-tries',
  title: 'Too many tries; wait a little',
}

const SECOND = 1000
const MINUTE = 60 * SECOND

const perPair: Patience = { freeTries: 5, firstWaitMs: SECOND, longestWaitMs: 15 * MINUTE }
// Loose, since a whole office may share an address: against somebody who tries one password on many accounts.
const perAddress: Patience = { freeTries: 50, firstWaitMs: SECOND, longestWaitMs: MINUTE }

/**
 * A try to sign in as somebody. A browser in which they signed in before waits only for itself; any other waits for its
 * address: nobody can make a person wait who comes from elsewhere, or from where they always come.
 */
export async function beginTry(house: Gatehouse, email: string, visit: Visit) {
  const { throttle, cookies } = house
  const device = cookies.deviceIn(visit.headers, email)
  const pair = device
    ? ['sign in', email, 'device', device]
    : ['sign in', email, 'address', visit.address]
  const address = ['sign in', 'address', visit.address]
  await waitFor(house, pair, perPair)
  if (!device) await waitFor(house, address, perAddress)
  return {
    succeeded: async () => {
      await throttle.forgive(pair)
      if (!device) await throttle.giveBack(address)
    },
  }
}

/** Somebody who is signed in gives a secret again. Whoever found the browser open guesses no faster than this. */
export async function beginOwnTry(house: Gatehouse, { sessionId }: Person) {
  const own = ['confirm', sessionId]
  await waitFor(house, own, perPair)
  return { succeeded: () => house.throttle.forgive(own) }
}

async function waitFor({ throttle }: Gatehouse, parts: string[], patience: Patience) {
  const refused = await throttle.tryOnce(parts, patience)
  if (!refused) return
  const seconds = Math.ceil(refused.waitMs / SECOND)
  throw new Problem(tooManyTries, `Wait ${seconds} s, then try again.`, {
    headers: { 'retry-after': String(seconds) },
  })
}

import { Problem, problems } from '../problem.ts'

const MOST_AT_ONCE = 4
const MOST_WAITING = 64

/** Hashing takes memory and time on purpose, so only so many at once: a flood of sign-ins must not take all of both. */
export function openPasswords() {
  let running = 0
  const waiting: (() => void)[] = []
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= MOST_AT_ONCE) {
      if (waiting.length >= MOST_WAITING) throw tooMany()
      await new Promise<void>((next) => waiting.push(next))
    } else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
  return {
    hash: (password: string) => inTurn(async () => (await crypto()).hashPassword(password)),
    verify: (given: { hash: string; password: string }) =>
      inTurn(async () => (await crypto()).verifyPassword(given)),
  }
}

/** Loaded when the first person signs in, and not at the start. */
const crypto = () => import('better-auth/crypto')

export type Passwords = ReturnType<typeof openPasswords>

const tooMany = () =>
  new Problem(
    problems.unavailable,
    'Too many sign in at this moment; try again in a few seconds.',
    {
      headers: { 'retry-after': '5' },
    },
  )

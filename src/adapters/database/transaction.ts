import { setTimeout as pause } from 'node:timers/promises'
import type { PrismaClient } from '../../generated/client.ts'
import type { Transaction } from '../../ports.ts'

const ATTEMPTS = 3

/** PostgreSQL may end a transaction for the sake of another one; whoever lost simply goes again. */
export async function transact<T>(
  prisma: PrismaClient,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma.$transaction(work)
    } catch (error) {
      if (attempt >= ATTEMPTS || !lostToAnother(error)) throw error
      await pause(attempt * 20 * Math.random())
    }
  }
}

/** Prisma says P2034 for its own statements and wraps the SQLSTATE of raw ones; node-postgres says the SQLSTATE. */
function lostToAnother(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ('code' in e && ['P2034', '40001', '40P01'].includes(String(e.code))) return true
    if ('meta' in e && /"(40001|40P01|TransactionWriteConflict)"/.test(JSON.stringify(e.meta)))
      return true
  }
  return false
}

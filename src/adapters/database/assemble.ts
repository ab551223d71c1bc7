import { PrismaPg } from '@prisma/adapter-pg'
import type { Client, Pool } from 'pg'
import { PrismaClient } from '../../generated/client.ts'
import type { Database, Log } from '../../ports.ts'
import { listen } from './listener.ts'
import { transact } from './transaction.ts'

export type OpenDatabase = Database & {
  /** A new connection past any pooler and without limits of time: for migrations and archives. End it. */
  direct(): Promise<Client>
}

const CHECK_MS = 2000
const CLOSE_MS = 5000

/** What both databases share: everything above the pool. */
export function assemble(parts: {
  kind: Database['kind']
  pool: Pool
  connection: () => Client
  log: Log
  close?: () => Promise<void>
}): OpenDatabase {
  const { kind, pool, connection, log } = parts
  // Without a listener a connection that is lost while idle would end the process.
  pool.on('error', (error) =>
    log.warn({ code: codeOf(error) }, 'An idle database connection was lost'),
  )
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  })
  return {
    kind,
    prisma,
    pool,
    transaction: (work) => transact(prisma, work),
    listen: (onPayload, onBack = () => {}) => listen(connection, { onPayload, onBack }, log),
    direct: async () => {
      const client = connection()
      client.on('error', (error) =>
        log.warn({ code: codeOf(error) }, 'A database connection was lost'),
      )
      await client.connect()
      return client
    },
    check: () =>
      within(CHECK_MS, pool.query('SELECT 1'), 'The database did not answer within 2 seconds'),
    close: async () => {
      await prisma.$disconnect()
      // A connection that somebody never gave back must not keep the program from ending.
      await within(CLOSE_MS, pool.end(), 'Connections were still in use').catch((error) =>
        log.warn({ reason: String(error) }, 'The database was closed with connections in use'),
      )
      await parts.close?.()
    },
  }
}

async function within(ms: number, work: Promise<unknown>, otherwise: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), ms)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const codeOf = (error: Error) => ('code' in error ? String(error.code) : 'unknown')

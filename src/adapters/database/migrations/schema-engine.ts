import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { Pool, QueryResult } from 'pg'
import { openPglitePool } from '../pglite-pool.ts'

/** Node has it; its types for Node are only names of types. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> }
}

/** Prisma's own engine for migrations, as the WebAssembly that its command bundles: it works with no network. */
export async function withSchemaEngine<T>(
  examined: Pool | undefined,
  work: (engine: glue.SchemaEngine) => Promise<T>,
): Promise<T> {
  const scratch: PGlite[] = []
  const onScratch = async () => {
    const db = await PGlite.create()
    scratch.push(db)
    return adapterOver(openPglitePool(db))
  }
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'countersign',
    connect: () => (examined ? adapterOver(examined) : onScratch()),
    connectToShadowDb: onScratch,
  })
  start()
  try {
    return await work(await glue.SchemaEngine.new({ datamodels: undefined }, () => {}, factory))
  } finally {
    for (const db of scratch) await db.close()
  }
}

let started = false

function start(): void {
  if (started) return
  started = true
  // The engine reports a panic here before it traps.
  const registry = { set_message: (message: string) => console.error(message) }
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry })
  const script = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  )
  const program = new WebAssembly.Module(readFileSync(script.replace(/\.js$/, '.wasm')))
  const { exports } = new WebAssembly.Instance(program, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(exports)
  if (typeof exports.__wbindgen_start === 'function') exports.__wbindgen_start()
}

/** PostgreSQL's internal type "char", in which its catalog keeps one-letter codes. */
const CHAR = 18
const TEXT = 25

/** Prisma's adapter refuses "char" and cuts scripts at every semicolon, also within functions: both are mended here. */
async function adapterOver(pool: Pool): Promise<SqlDriverAdapter> {
  const chars = new WeakMap<object, number[]>()
  const tolerant: Pool = Object.create(pool, {
    query: {
      value: async (...words: [string]) => {
        const result: QueryResult = await pool.query(...words)
        const found = result.fields.flatMap((field, at) => (field.dataTypeID === CHAR ? [at] : []))
        for (const at of found) Object.assign(result.fields[at] ?? {}, { dataTypeID: TEXT })
        chars.set(result.rows, found)
        return result
      },
    },
  })
  const adapter = await new PrismaPg(tolerant).connect()
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    executeRaw: (query) => adapter.executeRaw(query),
    startTransaction: (level) => adapter.startTransaction(level),
    getConnectionInfo: () => adapter.getConnectionInfo(),
    dispose: () => adapter.dispose(),
    executeScript: async (script) => {
      await pool.query(script)
    },
    queryRaw: async (query) => {
      const set = await adapter.queryRaw(query)
      for (const at of chars.get(set.rows) ?? []) {
        set.columnTypes[at] = ColumnTypeEnum.Character
        for (const row of set.rows) if (row[at] === '') row[at] = '\0'
      }
      return set
    },
  }
}

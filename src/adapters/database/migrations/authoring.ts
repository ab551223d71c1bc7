import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { Pool } from 'pg'
import { type Migration, readMigrations } from '../migrate.ts'
import { withSchemaEngine } from './schema-engine.ts'

const NO_FILTER = { externalTables: [], externalEnums: [] }

/** The SQL that leads from the migrations to the schema; undefined when they agree. */
export async function missingSql(prismaFolder: string): Promise<string | undefined> {
  const file = join(prismaFolder, 'schema.prisma')
  const migrations = migrationList(readMigrations(join(prismaFolder, 'migrations')))
  const { exitCode, stdout } = await withSchemaEngine(undefined, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: {
        tag: 'schemaDatamodel',
        files: [{ path: 'schema.prisma', content: readFileSync(file, 'utf8') }],
      },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    }),
  )
  return exitCode === 2 ? (stdout ?? '') : undefined
}

/** Writes the missing SQL as a new migration and returns its folder. */
export function writeMigration(
  prismaFolder: string,
  { name, sql, at }: { name: string; sql: string; at: Date },
): string {
  const stamp = at.toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = join(prismaFolder, 'migrations', `${stamp}_${name}`)
  if (existsSync(folder))
    throw new Error(`The migration ${folder} exists already; wait a second or choose another name`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  return folder
}

/** What Prisma's own command would find and do in a database that we migrated. */
export async function diagnose({ options }: Pool, migrations: Migration[]) {
  const migrationsList = migrationList(migrations)
  // Prisma locks its number on a connection of the pool and leaves it to the pool's end to unlock it.
  const own = new Pool({ ...options, max: 1 })
  const found = await withSchemaEngine(own, async (engine) => ({
    ...(await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: NO_FILTER,
    })),
    ...(await engine.applyMigrations({ migrationsList, filters: NO_FILTER })),
  }))
  await own.end()
  return found
}

function migrationList(migrations: Migration[]): MigrationList {
  return {
    baseDir: 'prisma/migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

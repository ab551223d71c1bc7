import { join } from 'node:path'
import { missingSql, writeMigration } from '../adapters/database/migrations/authoring.ts'
import { StartError } from '../core/start-error.ts'
import { runCommand, say } from '../terminal.ts'

const prismaFolder = join(import.meta.dirname, '..', '..', 'prisma')

/** Writes what prisma/schema.prisma asks for and the migrations do not make yet. */
await runCommand(async () => {
  const [name] = process.argv.slice(2)
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new StartError(
      'Name the migration in small letters, digits and underscores: npm run migration -- add_teams',
    )
  }
  const sql = await missingSql(prismaFolder)
  if (sql === undefined) {
    say('There is nothing to do: the migrations make what prisma/schema.prisma says.')
    return 0
  }
  const folder = writeMigration(prismaFolder, { name, sql, at: new Date() })
  say(sql)
  say(
    `Written to ${folder}. Read it before you commit it: a release adds, and only a later one takes away.`,
  )
  return 0
})

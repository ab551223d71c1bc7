import { join } from 'node:path'
import { type Secrets, secretsOf } from '../../core/secrets.ts'
import { StartError } from '../../core/start-error.ts'
import type { Database } from '../../ports.ts'
import { makeKey, readKey } from './key-file.ts'

/** The keys of this installation: from SECRET_KEY, or from a file in the data folder that is made once. */
export async function openSecrets(
  dataDir: string,
  given: string | undefined,
  database: Database,
): Promise<Secrets> {
  const path = join(dataDir, 'secret.key')
  const source = given ? 'SECRET_KEY' : `the key in ${path}`
  const sealedWith = await fingerprintIn(database)
  const master = given ?? (await readKey(path))
  if (master === null && sealedWith !== null) {
    throw new StartError(
      `The database was sealed with a key that is not here: put back ${path}, or set SECRET_KEY to what it held.`,
    )
  }
  const secrets = secretsOf(master ?? (await makeKey(path)))
  if ((sealedWith ?? (await claim(database, secrets.fingerprint))) !== secrets.fingerprint) {
    throw new StartError(
      `The database was sealed with another key than ${source}: start with the key it was sealed with, the same for all processes.`,
    )
  }
  return secrets
}

async function fingerprintIn({ prisma }: Database): Promise<string | null> {
  const setting = await prisma.setting.findUnique({ where: { name: 'secret_fingerprint' } })
  return typeof setting?.value === 'string' ? setting.value : null
}

/** The first key that a new database sees is its key. */
async function claim(database: Database, fingerprint: string): Promise<string | null> {
  await database.prisma.setting.createMany({
    data: { name: 'secret_fingerprint', value: fingerprint, updatedBy: 'system' },
    skipDuplicates: true,
  })
  return fingerprintIn(database)
}

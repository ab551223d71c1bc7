import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { permissionsPage } from '../core/permissions-page.ts'
import { say } from '../terminal.ts'

/** `npm run permissions` renders docs/permissions.md anew after the table was changed. */
writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'permissions.md'), permissionsPage())
say('docs/permissions.md is as src/core/permissions.ts says.')

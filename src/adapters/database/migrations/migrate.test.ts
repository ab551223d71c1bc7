import { embeddedDatabase } from '../../../testing/database.ts'
import { migrateContract } from './contract.ts'

migrateContract('the embedded database', embeddedDatabase)

import { postgresDatabase } from '../testing/database.ts'
import { keysKeepTheirPromise } from './contract.ts'

keysKeepTheirPromise('PostgreSQL', postgresDatabase)

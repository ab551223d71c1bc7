import { postgresDatabase } from '../../testing/database.ts'
import { peopleKeepTheirPromises } from './contract.ts'

peopleKeepTheirPromises('PostgreSQL', () => postgresDatabase())

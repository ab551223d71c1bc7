import { embeddedDatabase } from '../../testing/database.ts'
import { peopleKeepTheirPromises } from './contract.ts'

peopleKeepTheirPromises('the embedded database', () => embeddedDatabase())

import { onPostgres } from '../../testing/queue-places.ts'
import { queueContract } from './contract.ts'

queueContract('PostgreSQL', onPostgres)

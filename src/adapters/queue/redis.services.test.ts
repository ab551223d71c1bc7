import { onRedis } from '../../testing/queue-places.ts'
import { queueContract } from './contract.ts'

queueContract('Redis', onRedis)

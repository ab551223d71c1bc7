import { indexContract } from '../contract.ts'
import { openTwin } from './twin.ts'

indexContract('in this process', async () => openTwin())

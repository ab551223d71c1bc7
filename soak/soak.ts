import { z } from 'zod'
import { type Api, openApi } from './api.ts'
import { type FarSide, openFarSide } from './far-side-process.ts'
import { type Fleet, openFleet } from './fleet.ts'
import { type Killer, openKiller } from './killer.ts'
import type { Options } from './options.ts'
import { openPeople, type People } from './people.ts'
import type { Place } from './place.ts'
import { openPutIn, type PutIn } from './put-in.ts'
import { openRandom } from './random.ts'
import { openRecord, type Record } from './record.ts'
import { SECRETS, SETTINGS } from './settings.ts'
import { openTraffic } from './traffic.ts'

/** Everything that takes part in a soak. */
export type Soak = {
  options: Options
  api: Api
  farSide: FarSide
  fleet: Fleet
  killer: Killer
  people: People
  putIn: PutIn
  record: Record
}

const Channels = z.object({ items: z.array(z.object({ id: z.uuid() })).length(1) })

/** Starts the far side and the servers, and gets everybody ready; nothing is put in yet. */
export async function openSoak(
  place: Place,
  options: Options,
  closers: (() => Promise<void>)[],
  signal: AbortSignal,
): Promise<Soak> {
  const random = (stream: string) => openRandom(options.seed, stream)
  const farSide = await openFarSide(place.folder, options.seed)
  closers.push(farSide.close)
  const fleet = await openFleet(place, farSide.url, SETTINGS)
  closers.push(fleet.stopAll)
  await fleet.allReady(signal)

  const api = openApi(fleet.webs, SECRETS.BOOTSTRAP_KEY, random('api'))
  const { items } = await api.read('/channels', Channels, signal)
  const doors = () => fleet.webs().map((web) => `${web}/webhooks/${items[0]?.id}`)
  const secret = SECRETS.SIMULATOR_SECRET
  await farSide.deliverTo({ urls: doors(), secret })

  const record = openRecord(farSide.ledger)
  const progress = () => record.answered.size / options.messages
  const traffic = openTraffic(options.messages, random('traffic'))
  const putIn = openPutIn({ traffic, random: random('put in'), doors, secret, record, signal })
  const people = openPeople({ api, random: random('people'), arrived: record.arrived, signal })
  const killer = openKiller({
    fleet,
    farSide,
    random: random('killer'),
    kills: options.kills,
    progress,
    signal,
  })
  return { options, api, farSide, fleet, killer, people, putIn, record }
}

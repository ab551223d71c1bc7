import { findInConversation } from '../../flow/subjects.ts'
import type { Database } from '../../ports.ts'
import type { Actor } from '../sign-in.ts'

/** What a list shows is limited to the actor's channels inside its query. */
export const onTheirChannels = ({ channels }: Actor) =>
  channels === 'all' ? {} : { channelId: { in: channels } }

/** The same for what lies in a conversation. */
export const inTheirConversations = (actor: Actor) =>
  actor.channels === 'all' ? {} : { conversation: onTheirChannels(actor) }

type Kind = Parameters<typeof findInConversation>[1]

/** What the permission table asks of something that lies in a conversation and is named by its id. */
export const inConversation =
  (database: Database, kind: Kind) =>
  ({ params, actor }: { params: { id: string }; actor: Actor }) =>
    findInConversation(database, kind, params.id, actor)

import type { Identity } from './inbound.ts'
import type { RiskKind } from './risk.ts'

/** What a run knows of the conversation before it thinks: read once, under the lease. */

export type TurnMessage = {
  id: string
  /** Empty where the message holds no text. A caption counts as text. */
  text: string
  /** text, image, … */
  kind: string
  at: Date
  /** More than 15 minutes old when it arrived. */
  late: boolean
  noise: string | null
  /** It holds something that nobody has read: a picture, a voice message, a file, a place, a contact. */
  unread: boolean
  /** The customer changed it after it was sent. */
  edited: boolean
}

export type Said = { id: string; from: 'customer' | 'assistant' | 'person'; text: string; at: Date }

export type Thread = {
  turnId: string
  conversationId: string
  channelId: string
  contactId: string
  caseId: string
  /** The conversation's revision that the run answers. */
  revision: number
  now: Date
  /** Of the contact: a fact about a person goes to nobody else. */
  identities: Identity[]
  /** Where the contact's number is from, as DE. */
  country: string | null
  messages: TurnMessage[]
  /** Earlier in this case, oldest first, at most 40. */
  before: Said[]
  /** Intents that earlier turns of this case were found to ask, oldest first. */
  earlierIntents: string[]
  /** Other cases of this contact within 30 days. */
  earlierCases: { at: Date; intents: string[]; state: string }[]
  stickyRisks: RiskKind[]
  silenced: boolean
  restarts: number
  /** How many questions the assistant has asked in this conversation since a person last wrote. */
  asks: number
  /** The assistant has told that it is one. */
  disclosed: boolean
  /** The last thing that went out was an acknowledgement: no second one in a row. */
  acknowledged: boolean
  automaticStopped: boolean
  /** Another turn of this conversation is being answered, or waits for a person. */
  preparing: boolean
}

import { randomInt, randomUUID } from 'node:crypto'
import type { InboundEvent } from '../src/core/inbound.ts'

const texts = [
  'Hello, I ordered a tent last week and the tracking page has said the same thing since Monday. Where is it?',
  'Can I send the blue jacket back? It is too small and I have not worn it outside.',
  'The invoice for order 48213 shows the old address of our company. Please send a corrected one.',
  'Do you ship to Norway, and what does it cost for two parcels of about ten kilos each?',
]

/** What one of the contacts writes: a message as long as customers' messages are, unlike any other. */
export function aMessage(contacts: number): InboundEvent {
  const contact = randomInt(contacts)
  return {
    kind: 'message',
    providerId: `wamid.${randomUUID()}`,
    identities: [{ kind: 'phone', value: `+49151${String(10_000_000 + contact)}` }],
    name: `Customer ${contact}`,
    messageKind: 'text',
    content: { text: texts[randomInt(texts.length)] ?? '' },
    sentAt: new Date().toISOString(),
  }
}

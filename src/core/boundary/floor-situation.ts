import { uneasyTones } from '../risk.ts'
import type { Match } from '../verdict.ts'
import type { BoundaryFacts, MessageFacts } from './facts.ts'
import { hold, where } from './floor-line.ts'

const MOST_RESTARTS = 2
const MOST_ASKS = 2

/** How it was written, and how things stand. */
export function situationFloor(facts: BoundaryFacts): Match[] {
  return [
    ...where(facts.silenced, hold('silenced', 'A person has taken over this conversation.')),
    ...where(facts.stopped, hold('stopped', 'Automatic sends are stopped.')),
    ...where(isUneasy(facts), hold('tone', sounds(facts.tone))),
    ...where(facts.restarts > MOST_RESTARTS, restarts),
    ...facts.trouble.map((because) => hold('trouble', because)),
    ...facts.messages.flatMap(ofMessage),
    ...where(facts.draft?.kind === 'ask' && facts.asks >= MOST_ASKS, asks),
  ]
}

/** Where a message sounds so, it is said of the message. */
const isUneasy = ({ tone, messages }: BoundaryFacts) =>
  uneasyTones.has(tone) && !messages.some((message) => uneasyTones.has(message.tone))

const sounds = (tone: string) => `It sounds ${tone}: a person reads what is meant.`

const restarts = hold(
  'restarts',
  'The customer wrote again while an answer was being prepared, more than twice.',
)
const asks = hold('asked_enough', 'Two questions were asked already: a person goes on from here.')

function ofMessage({ id, tone, mixed, noise, ...message }: MessageFacts): Match[] {
  const held = (rule: string, because: string) => hold(rule, because, id)
  return [
    ...where(uneasyTones.has(tone), held('tone', sounds(tone))),
    ...where(
      mixed && noise === null,
      held('mixed', 'It mixes languages, and may mean something else.'),
    ),
    ...where(message.unread, held('unread', 'It holds something that nobody has read.')),
    ...where(message.late, held('late', 'It was more than 15 minutes old when it arrived.')),
    ...where(message.edited, held('edited', 'The customer changed it after it was sent.')),
  ]
}

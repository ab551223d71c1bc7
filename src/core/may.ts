import {
  type Action,
  type Condition,
  isAction,
  permissions,
  type Role,
  stepUpMinutes,
} from './permissions.ts'

/** Who asks, as far as permission goes. */
export type Asker = {
  kind: 'person' | 'key'
  id: string
  roles: readonly Role[]
  channels: 'all' | readonly string[]
  /** When they last confirmed who they are. */
  steppedUpAt: Date | null
  /** A key may be limited to some actions. */
  scopes?: readonly Action[]
}

/** What is acted on. What is left out is not known, and so refused where the action asks for it. */
export type Subject = {
  /** All of them must be the asker's. */
  channels?: readonly string[]
  isOwnContact?: boolean
  authors?: readonly string[]
  askedBy?: string | null
}

export type Circumstances = {
  now: Date
  /** Left out while it is not known yet: then what depends on the asker alone is judged. */
  subject?: Subject
  fourEyes?: boolean
}

export type Missing = 'action' | 'role' | 'scope' | Condition
export type Judgement =
  | { allowed: true }
  | { allowed: false; missing: Missing; because: string; isHidden?: true }

/** The one judge. It knows nothing but what it is given, has an answer to everything, and what it does not know it refuses. */
export function may(asker: Asker, action: string, circumstances: Circumstances): Judgement {
  if (!isAction(action))
    return refused('action', `There is no action "${action}" in the permission table.`)
  const { may, only } = permissions[action]
  if (!asker.roles.some((role) => may.includes(role))) {
    const have = asker.roles.length === 0 ? 'none' : asker.roles.join(', ')
    return refused('role', `It takes one of the roles ${may.join(', ')}; yours: ${have}.`)
  }
  if (asker.scopes && !asker.scopes.includes(action))
    return refused('scope', `This key is not made for it; its scopes leave out "${action}".`)
  for (const condition of only) {
    const judgement = judge[condition](asker, circumstances)
    if (!judgement.allowed) return judgement
  }
  return { allowed: true }
}

type Judge = (asker: Asker, circumstances: Circumstances) => Judgement

const judge: Record<Condition, Judge> = {
  person: ({ kind }) =>
    kind === 'person'
      ? allowed
      : refused('person', 'It takes a person who is signed in; a key may not do it.'),

  stepped_up: ({ steppedUpAt }, { now }) => {
    const age = steppedUpAt ? now.getTime() - steppedUpAt.getTime() : Number.POSITIVE_INFINITY
    return age >= 0 && age <= stepUpMinutes * 60_000
      ? allowed
      : refused('stepped_up', 'Confirm first that it is you, then do it again.')
  },

  own_channels: ({ channels }, { subject }) => {
    if (!subject || channels === 'all') return allowed
    const asked = subject.channels ?? []
    const theirs = asked.filter((channel) => channels.includes(channel))
    if (asked.length > 0 && theirs.length === asked.length) return allowed
    const because = 'It reaches channels that are not yours.'
    // Whoever may see none of it does not learn that it is there.
    return theirs.length === 0
      ? { ...refused('own_channels', because), isHidden: true }
      : refused('own_channels', because)
  },

  not_own_contact: (_asker, { subject }) =>
    !subject || subject.isOwnContact === false
      ? allowed
      : refused('not_own_contact', 'The contact has a phone number of yours; ask somebody else.'),

  not_the_author: ({ id }, { subject, fourEyes = true }) => {
    if (!subject || !fourEyes) return allowed
    return subject.authors && !subject.authors.includes(id)
      ? allowed
      : refused('not_the_author', 'It is your own; somebody else must do it (four eyes).')
  },

  another_person: ({ id }, { subject }) => {
    if (!subject || (subject.askedBy && subject.askedBy !== id)) return allowed
    const because = subject.askedBy
      ? 'You asked for it yourself; it takes a second person.'
      : 'It takes two people, and nobody has asked for it; ask, and let somebody else confirm.'
    return refused('another_person', because)
  },
}

const allowed: Judgement = { allowed: true }
const refused = (missing: Missing, because: string) => ({
  allowed: false as const,
  missing,
  because,
})

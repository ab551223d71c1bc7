/**
 * Who may do what. The API enforces this table and no other, docs/permissions.md is rendered from it, and a test walks
 * every cell of it against the real API. Whoever adds an endpoint names its action here.
 */

export const roles = [
  'agent',
  'approver',
  'knowledge_manager',
  'qa',
  'supervisor',
  'administrator',
] as const
export type Role = (typeof roles)[number]
export const isRole = (text: string): text is Role => roles.some((role) => role === text)

/** What must hold besides the role, as the documentation says it. */
export const conditions = {
  person: 'only people, never a key',
  stepped_up: 'only within ten minutes of confirming who they are',
  own_channels: 'only on their channels',
  not_own_contact: 'not where the contact has a phone number of theirs',
  not_the_author: 'not on what they wrote, edited or own themselves (four eyes)',
  another_person: 'not by who asked for it (two people)',
} as const
export type Condition = keyof typeof conditions

export const stepUpMinutes = 10

type Permission = { may: readonly Role[]; what: string; only: readonly Condition[] }

const everybody = roles
const approving: Role[] = ['approver', 'supervisor', 'administrator']
const answering: Role[] = ['agent', 'approver', 'supervisor', 'administrator']
const looking: Role[] = ['agent', 'approver', 'qa', 'supervisor', 'administrator']
const keeping: Role[] = ['knowledge_manager', 'qa', 'supervisor', 'administrator']
const knowing: Role[] = ['knowledge_manager', 'supervisor', 'administrator']
const running: Role[] = ['supervisor', 'administrator']
const administrating: Role[] = ['administrator']

const theirs: Condition[] = ['own_channels']
const impartial: Condition[] = ['own_channels', 'not_own_contact']
const confirmed: Condition[] = ['person', 'stepped_up']

const table = {
  'review.read': allow(looking, 'see the queue and what waits in it', theirs),
  'review.decide': allow(answering, 'claim, answer, reject, assign or hand over a review', [
    'person',
    ...impartial,
  ]),
  'handoff.read': allow(looking, 'see what was handed over to people', theirs),
  'risk.clear': allow(approving, 'clear a risk that stays', ['person', ...impartial]),
  'conversation.read': allow(looking, 'read conversations', theirs),
  'conversation.silence': allow(
    answering,
    'silence the assistant, give back, end a handoff',
    impartial,
  ),
  'case.read': allow(looking, 'see cases', theirs),
  'case.move': allow(answering, 'resolve or reopen a case', impartial),
  'channel.read': allow(everybody, 'see channels and their switches', theirs),
  'event.hear': allow(everybody, 'hear what changes', theirs),
  'simulator.write': allow(everybody, 'write as a customer would', theirs),
  'automatic_sends.switch': allow(running, 'stop or resume automatic sends', theirs),
  'dead_letter.read': allow(running, 'see work that failed for good', theirs),
  'dead_letter.redrive': allow(running, 'try failed work again', theirs),
  'webhook_event.read': allow(running, 'see what came in besides messages', theirs),
  'contact.export': allow(running, 'export a contact', [...confirmed, ...theirs]),
  'contact.erase': allow(administrating, 'erase a contact', [...confirmed, ...impartial]),
  'article.read': allow(everybody, 'read articles, versions and releases'),
  'article.propose': allow(everybody, 'propose an article or a new version'),
  'article.edit': allow(knowing, 'edit a proposal, and become an author of it'),
  'article.approve': allow(knowing, 'put proposals in force', ['person', 'not_the_author']),
  'article.reject': allow(knowing, 'reject a proposal', ['person']),
  'article.retire': allow(knowing, 'take a version out of force', ['person']),
  'release.roll_back': allow(knowing, 'restore what was in force before a release', [
    ...confirmed,
    'not_the_author',
  ]),
  'library.import': allow(
    knowing,
    'bring files and pages in as proposals, and see what became of them',
  ),
  'library.export': allow(keeping, 'export the library'),
  'policy.read': allow(keeping, 'read policies'),
  'policy.publish': allow(running, 'put a version in force', [...confirmed, 'not_the_author']),
  'policy.roll_back': allow(running, 'go back to the version before', confirmed),
  'autonomy.read': allow(
    keeping,
    'see how far the assistant may go by itself, and how well it does',
  ),
  'autonomy.set': allow(running, 'say how far the assistant may go by itself', confirmed),
  'four_eyes.read': allow(keeping, 'see whether four eyes are asked for'),
  'four_eyes.switch': allow(administrating, 'switch four eyes on, or ask for off', confirmed),
  'four_eyes.confirm': allow(administrating, 'confirm that they are switched off', [
    ...confirmed,
    'another_person',
  ]),
  'own_number.read': allow(everybody, 'see the phone numbers they told', ['person']),
  'own_number.add': allow(everybody, 'tell a phone number of their own', ['person']),
  'own_number.remove': allow(administrating, 'remove a number that a person told', [
    ...confirmed,
    'not_the_author',
  ]),
  'person.read': allow(running, 'see people and invitations'),
  'person.invite': allow(administrating, 'invite people', confirmed),
  'person.change': allow(administrating, 'give roles and channels, disable people', confirmed),
  'person.reset': allow(administrating, 'let a person choose a new password', confirmed),
  'session.read': allow(administrating, 'see where people are signed in'),
  'session.end': allow(administrating, 'sign people out', ['person']),
  'key.read': allow(administrating, 'see the keys of programs'),
  'key.make': allow(administrating, 'make keys', confirmed),
  'key.revoke': allow(administrating, 'revoke keys', ['person']),
  'team.read': allow(everybody, 'see teams'),
  'team.change': allow(running, 'make teams and say who is in them', ['person']),
  'audit.read': allow(running, 'search the audit log'),
}
export type Action = keyof typeof table
export const permissions: Readonly<Record<Action, Permission>> = table

function allow(may: readonly Role[], what: string, only: readonly Condition[] = []): Permission {
  return { may, what, only }
}

export const isAction = (text: string): text is Action => Object.hasOwn(table, text)
export const actions = Object.keys(table).filter(isAction)

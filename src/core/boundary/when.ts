import type { BoundaryFacts } from './facts.ts'
import type { Condition } from './policy.ts'

/**
 * Where a condition is met: in a message of the turn, by itself, or in the turn as a whole. Looking at both is stricter than either:
 * what is spread over messages is seen, and so is what only one of them says.
 */
export function metIn(condition: Condition, facts: BoundaryFacts): { messageId?: string } | null {
  const says = new Set([...facts.issues, ...facts.risks].map(({ messageId }) => messageId))
  const message = facts.messages.find(
    ({ id }) => says.has(id) && isMet(condition, within(facts, id)),
  )
  if (message) return { messageId: message.id }
  return isMet(condition, facts) ? {} : null
}

/** What belongs to one message; what belongs to none stays. */
function within(facts: BoundaryFacts, id: string): BoundaryFacts {
  const isHere = ({ messageId }: { messageId: string }) => messageId === id
  return {
    ...facts,
    messages: facts.messages.filter((message) => message.id === id),
    issues: facts.issues.filter(isHere),
    risks: facts.risks.filter(isHere),
    amounts: facts.amounts.filter(isHere),
    drift: facts.drift && isHere(facts.drift) ? facts.drift : null,
  }
}

type Words = Omit<Condition, 'all' | 'any' | 'not'>
type Test = (words: Words, facts: BoundaryFacts) => boolean

function test<Key extends keyof Words>(
  key: Key,
  isSo: (wanted: NonNullable<Words[Key]>, facts: BoundaryFacts) => boolean,
): Test {
  return (words, facts) => {
    const wanted = words[key]
    return wanted == null || isSo(wanted, facts)
  }
}

const tests: Test[] = [
  test('intent', (wanted, { issues }) =>
    issues.some(({ intent }) => wanted.includes(intent ?? 'unknown'))),
  test('language', (wanted, { messages }) =>
    messages.some(({ language }) => wanted.includes(language))),
  test('confidence', ({ below }, { issues }) =>
    issues.some(({ confidence }) => confidence < below)),
  test('grounding', (wanted, { grounding }) => wanted.includes(grounding)),
  test('answer', (wanted, { draft }) => draft !== null && wanted.includes(draft.kind)),
  test('kind', (wanted, { messages }) => messages.some(({ kind }) => wanted.includes(kind))),
  test('noise', (wanted, { messages }) =>
    messages.some(({ noise }) => noise !== null && wanted.includes(noise))),
  test('hours', (wanted, { open }) => (wanted === 'open') === open),
  test('autonomy', (wanted, { issues }) =>
    issues.some(({ autonomy }) => wanted.includes(autonomy))),
  test('connector', (wanted, { connector }) => wanted.includes(connector)),
  test('has', (wanted, { facts }) => wanted.some((kind) => facts.includes(kind))),
  test('lacks', (wanted, { facts }) => wanted.some((kind) => !facts.includes(kind))),
  test('risk', (wanted, { risks }) => risks.some(({ kind }) => wanted.includes(kind))),
  test('sticky', (wanted, { sticky }) => sticky.some((kind) => wanted.includes(kind))),
  test('tone', (wanted, { messages, tone: whole }) =>
    wanted.includes(whole) || messages.some(({ tone }) => wanted.includes(tone))),
  test('urgency', (wanted, { urgency }) => wanted.includes(urgency)),
  test('amount', ({ over, currency }, { amounts }) =>
    amounts.some((amount) => amount.currency === currency && amount.value > over)),
  test('unread', (_, { messages }) => messages.some(({ unread }) => unread)),
  test('late', (_, { messages }) => messages.some(({ late }) => late)),
  test('edited', (_, { messages }) => messages.some(({ edited }) => edited)),
  test('drift', (_, { drift }) => drift !== null),
  test('repeats', ({ over }, { repeats }) => repeats > over),
]

function isMet({ all, any, not, ...words }: Condition, facts: BoundaryFacts): boolean {
  if (all && !all.every((condition) => isMet(condition, facts))) return false
  if (any && !any.some((condition) => isMet(condition, facts))) return false
  if (not && isMet(not, facts)) return false
  return tests.every((isSo) => isSo(words, facts))
}

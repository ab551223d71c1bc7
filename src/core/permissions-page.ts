import {
  actions,
  type Condition,
  conditions,
  permissions,
  roles,
  stepUpMinutes,
} from './permissions.ts'

/** docs/permissions.md, from the table itself: npm run permissions writes it, and a test fails when it is stale. */
export const permissionsPage = (): string => `# Who may do what

Rendered from \`src/core/permissions.ts\` by \`npm run permissions\`: change it there. Every endpoint of the API names one
action of this table, and \`/api/v1/docs\` shows it with the endpoint. What is not in the table is refused.

${table([
  ['action', ...roles.map(words), 'only'],
  ...actions.map((action) => {
    const { may, what, only } = permissions[action]
    const marks = roles.map((role) => (may.includes(role) ? '●' : ''))
    return [`\`${action}\` ${what}`, ...marks, only.map((condition) => names[condition]).join(', ')]
  }),
])}

A person may have several roles, and may do what any of them may. A key can do what the person who made it may, less what its scopes and
channels leave out.

## Conditions

${table([['only', 'means'], ...conditionNames.map((key) => [names[key], conditions[key]])])}

- **Own channels.** Lists show what is on one's channels. What is on others answers 404, as if it were not there.
- **Confirmed** lasts ${stepUpMinutes} minutes. After that the answer is 403 \`step-up-needed\`: confirm with password or code and do it again.
- **Own contact.** People tell the numbers under which they write as customers (\`/own-numbers\`), and a key answers for its maker. Only another
  administrator takes a number back.
- **Four eyes.** Whoever wrote a version does not put it in force. One administrator asks to switch this off, another confirms within a day
  (\`/four-eyes\`); switching it on again takes one.

## What is written down

A refusal answers 403 \`forbidden\` with the action and what is missing, and leaves an entry \`access.refused\` in the audit log: at most one a minute
for each actor, action and reason, with the number of those left out. Opening a conversation, its messages, a review, a turn or an
outbound message leaves \`conversation.opened\`, lists that show what people wrote or are called leave \`list.opened\`: once an hour for each actor.

Whoever has a shell on the server stands outside this table: \`npm run policy\`, \`npm run contact\` and the like act as \`system:command\`,
which the audit log says too.
`

const names: Record<Condition, string> = {
  person: 'people',
  stepped_up: 'confirmed',
  own_channels: 'own channels',
  not_own_contact: 'no own contact',
  not_the_author: 'four eyes',
  another_person: 'two people',
}

const conditionNames: Condition[] = [
  'person',
  'stepped_up',
  'own_channels',
  'not_own_contact',
  'not_the_author',
  'another_person',
]

const words = (role: string) => role.replaceAll('_', ' ')

function table([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const isMark = (column: number) => rows.every((cells) => (cells[column] ?? '').length <= 1)
  const rule = line(head.map((_, column) => (isMark(column) ? ':-:' : '---')))
  return [line(head), rule, ...rows.map(line)].join('\n')
}

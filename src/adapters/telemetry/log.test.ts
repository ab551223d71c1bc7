import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openLog } from './log.ts'

function written(fields: object, level: Parameters<typeof openLog>[0] = 'info') {
  const lines: string[] = []
  openLog(level, { write: (line) => lines.push(line) }).info(fields, 'tested')
  return lines[0] === undefined ? undefined : JSON.parse(lines[0])
}

test('a line has its time, its level as a word, its message and what is allowed', () => {
  const turnId = randomUUID()
  const { time, ...rest } = written({
    turnId,
    attempt: 2,
    kind: 'turn',
    route: '/api/v1/reviews/:id',
  })
  expect(rest).toEqual({
    level: 'info',
    turnId,
    attempt: 2,
    kind: 'turn',
    route: '/api/v1/reviews/:id',
    msg: 'tested',
  })
  expect(Date.parse(time)).toBeGreaterThan(0)
})

test('other fields are left out and counted, so that a developer notices', () => {
  const line = written({
    phone: '+4915112345678',
    name: 'Maria Silva',
    text: 'hello',
    body: { text: 'hello' },
    kind: 'two words',
    status: '200',
  })
  expect(line).toMatchObject({ dropped: 6 })
  expect(Object.keys(line)).toEqual(['level', 'time', 'dropped', 'msg'])
})

test('an id of ours may have any name, and nothing else that only looks like one', () => {
  const id = randomUUID()
  expect(written({ anything: id })).toMatchObject({ anything: id })
  expect(written({ anything: `${id}4915112345678` })).toMatchObject({ dropped: 1 })
})

test('an error tells its class, its code and its place, and the same of its cause', () => {
  const cause = Object.assign(new TypeError('Maria'), { code: '22P02' })
  const { error } = written({ error: new Error('of Maria', { cause }) })
  expect(error).toMatchObject({ type: 'Error', cause: { type: 'TypeError', code: '22P02' } })
  expect(error.at[0]).toMatch(/^src\/adapters\/telemetry\/log\.test\.ts:\d+:\d+$/)
  expect(JSON.stringify(error)).not.toContain('Maria')
})

test('errors that are each other’s cause come to an end', () => {
  const [a, b] = [new Error('a'), new Error('b')]
  a.cause = b
  b.cause = a
  expect(written({ error: a })).toHaveProperty('error.cause.cause.cause')
})

test('what was thrown and is no error is told by its type', () => {
  expect(written({ error: 'Maria wrote this' })).toMatchObject({ dropped: 1 })
  expect(written({ error: 'TypeError' })).toMatchObject({ error: 'TypeError' })
})

test('a quiet level is quiet', () => {
  expect(written({}, 'warn')).toBeUndefined()
})

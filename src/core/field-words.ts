import type { z } from 'zod'

type Issue = z.core.$ZodRawIssue

/**
 * What is wrong with a field, in words for whoever sent it; what a schema says itself comes first. Nothing of what was sent is repeated,
 * save names of fields.
 */
export const fieldWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return ofType(issue)
    case 'invalid_value':
      return missingOr(issue.input, oneOf(issue.values))
    case 'invalid_format':
      return issue.format === 'regex'
        ? `must have the form ${issue.pattern}`
        : `must be ${formats[issue.format] ?? issue.format}`
    case 'too_big':
      return tooBig(issue)
    case 'too_small':
      return tooSmall(issue)
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`
    case 'unrecognized_keys':
      return `must not have ${issue.keys.join(', ')}`
    case 'invalid_union':
      return issue.errors.length > 0 ? ofForms(issue.errors) : ofDiscriminator(issue)
    default:
      return notTaken
  }
}

const notTaken = 'is not what is taken here'

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  date: 'a moment like 2027-03-01T09:00:00Z',
}

const formats: Record<string, string> = {
  uuid: 'an id as other answers give it',
  datetime: 'a moment like 2027-03-01T09:00:00Z',
  date: 'a day like 2027-03-01',
  email: 'an e-mail address',
  url: 'a web address like https://example.com/page',
}

function ofType({ expected, input }: Issue & { code: 'invalid_type' }): string {
  const kind = kinds[expected]
  if (kind === undefined) return input === undefined ? 'is missing' : notTaken
  // A number that is none, or not a whole one, needs no "not a number".
  const given = typeof input === 'number' && expected !== 'string' ? undefined : kindOf(input)
  return `${missingOr(input, kind)}${given === undefined ? '' : `, not ${given}`}`
}

const missingOr = (input: unknown, what: string) =>
  input === undefined ? `is missing: it must be ${what}` : `must be ${what}`

function kindOf(input: unknown): string | undefined {
  if (input === null) return 'null'
  if (Array.isArray(input)) return 'a list'
  return input instanceof Date ? undefined : kinds[typeof input]
}

const oneOf = (values: readonly unknown[]): string =>
  `${values.length > 1 ? 'one of ' : ''}${values.map((value) => JSON.stringify(value)).join(', ')}`

function tooBig({ origin, maximum, inclusive }: Issue & { code: 'too_big' }): string {
  if (origin === 'string') return `is too long: it may have ${maximum} characters`
  if (origin === 'array') return `has too many entries: it may have ${maximum}`
  return inclusive ? `must be at most ${maximum}` : `must be less than ${maximum}`
}

function tooSmall({ origin, minimum, inclusive }: Issue & { code: 'too_small' }): string {
  const isSized = origin === 'string' || origin === 'array'
  if (isSized && minimum === 1) return 'must not be empty'
  if (origin === 'string') return `is too short: it needs ${minimum} characters`
  if (origin === 'array') return `has too few entries: it needs ${minimum}`
  return inclusive ? `must be at least ${minimum}` : `must be more than ${minimum}`
}

const ofDiscriminator = ({ options, discriminator, input }: Issue & { code: 'invalid_union' }) =>
  missingOr(Object(input)[String(discriminator)], oneOf(Array.isArray(options) ? options : []))

/** Whoever fits none of several forms is told what each lacks. */
const ofForms = (forms: readonly (readonly z.core.$ZodIssue[])[]) =>
  `fits none of the forms that are taken: ${forms.map(firstOf).join('; or ')}`

const firstOf = ([issue]: readonly z.core.$ZodIssue[]) =>
  issue ? `${issue.path.join('.')} ${issue.message}`.trim() : notTaken

import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { IntentModel, Meaning } from './intent-model.ts'
import type { Linear } from './linear.ts'

/**
 * A trained model as bytes that processes share. Weights are rounded to one byte each, so whoever trained it uses it
 * through here as well: all see the same. It holds hashes and numbers, none of the phrases.
 */
export type Artefact = { bytes: Uint8Array; digest: string }

const magic = 'countersign-local-1'

const Section = z.object({ kind: z.enum(['i32', 'f32', 'i8']), length: z.number().int().min(0) })
const Header = z.object({
  magic: z.literal(magic),
  intents: z.array(z.string()).min(1).max(10_000),
  examples: z.number().int().min(0),
  perIntent: z.number().min(0),
  /** What made the vectors that it reads, or null when it reads none. */
  vectors: z.string().nullable(),
  dimensions: z.number().int().min(0),
  sections: z.array(Section).max(32),
})

type Numbers = Int32Array | Float32Array | Int8Array

export function serialise(model: IntentModel, vectors: string | null): Artefact {
  const { vocabulary, words, meaning } = model
  const sections: Numbers[] = [
    Int32Array.from(vocabulary.places.keys()),
    vocabulary.rarity,
    ...rounded(words),
    ...(meaning ? [...rounded(meaning.linear), meaning.centroids] : []),
  ]
  const header: z.infer<typeof Header> = {
    magic,
    intents: model.intents,
    examples: vocabulary.examples,
    perIntent: model.perIntent,
    vectors: meaning ? vectors : null,
    dimensions: meaning?.dimensions ?? 0,
    sections: sections.map((each) => ({ kind: kindOf(each), length: each.length })),
  }
  const bytes = Buffer.concat([framed(JSON.stringify(header)), ...sections.map(padded)])
  return { bytes, digest: digestOf(bytes) }
}

/** Throws when the bytes are not what the digest says or no model of this version. */
export function parseArtefact({ bytes, digest }: Artefact): {
  model: IntentModel
  vectors: string | null
} {
  if (digestOf(bytes) !== digest)
    throw new Error('the model artefact is not the one its digest names: train it again')
  const reader = sectionReader(bytes)
  const { intents, examples, perIntent, vectors, dimensions } = reader.header
  const classes = intents.length
  const places = new Map([...reader.next('i32')].map((hash, place) => [hash, place]))
  const vocabulary = { places, rarity: Float32Array.from(reader.next('f32')), examples }
  const words = linearFrom(reader, classes)
  const meaning: Meaning | null =
    dimensions === 0
      ? null
      : {
          dimensions,
          linear: linearFrom(reader, classes),
          centroids: Float32Array.from(reader.next('f32')),
        }
  return { model: { intents, vocabulary, words, meaning, perIntent }, vectors }
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Weights as a byte each and a scale for each class, then the bias. Plain loops: there are tens of millions. */
function rounded({ classes, weights, bias }: Linear): Numbers[] {
  const scales = new Float32Array(classes)
  for (let place = 0; place < weights.length; place++) {
    const size = Math.abs(weights[place] ?? 0) / 127
    if (size > (scales[place % classes] ?? 0)) scales[place % classes] = size
  }
  const bytes = new Int8Array(weights.length)
  for (let place = 0; place < weights.length; place++)
    bytes[place] = Math.round((weights[place] ?? 0) / (scales[place % classes] || 1))
  return [bytes, scales, bias]
}

function linearFrom({ next }: Reader, classes: number): Linear {
  const bytes = next('i8')
  const scales = next('f32')
  const weights = new Float32Array(bytes.length)
  for (let place = 0; place < bytes.length; place++)
    weights[place] = (bytes[place] ?? 0) * (scales[place % classes] ?? 0)
  return { classes, weights, bias: Float32Array.from(next('f32')) }
}

type Reader = {
  header: z.infer<typeof Header>
  next(kind: z.infer<typeof Section>['kind']): Numbers
}

function sectionReader(bytes: Uint8Array): Reader {
  // A copy begins at an offset that four divides, which the arrays below need.
  const copy = Uint8Array.from(bytes)
  const headerLength = new DataView(copy.buffer).getUint32(0, true)
  const text = Buffer.from(copy.buffer, 4, headerLength).toString('utf8')
  const header = Header.parse(JSON.parse(text))
  let offset = upToFour(4 + headerLength)
  let number = 0
  return {
    header,
    next(kind) {
      const section = header.sections[number++]
      if (section?.kind !== kind) throw new Error('the model artefact is torn: train it again')
      const begin = offset
      offset += upToFour(section.length * (kind === 'i8' ? 1 : 4))
      if (kind === 'i8') return new Int8Array(copy.buffer, begin, section.length)
      return kind === 'i32'
        ? new Int32Array(copy.buffer, begin, section.length)
        : new Float32Array(copy.buffer, begin, section.length)
    },
  }
}

function kindOf(numbers: Numbers): z.infer<typeof Section>['kind'] {
  if (numbers instanceof Int8Array) return 'i8'
  return numbers instanceof Int32Array ? 'i32' : 'f32'
}

function framed(text: string): Buffer {
  const header = Buffer.from(text)
  const frame = Buffer.alloc(upToFour(4 + header.length), 0x20)
  frame.writeUInt32LE(header.length, 0)
  header.copy(frame, 4)
  return frame
}

function padded(numbers: Numbers): Buffer {
  const body = Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)
  return Buffer.concat([body, Buffer.alloc(upToFour(body.length) - body.length)])
}

const upToFour = (length: number): number => Math.ceil(length / 4) * 4

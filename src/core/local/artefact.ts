import { createHash } from 'node:crypto'
import { z } from 'zod'
import { riskKinds, tones } from '../risk.ts'
import type { IntentModel, Meaning } from './intent-model.ts'
import type { Linear } from './linear.ts'
import { type RiskModel, riskClasses } from './risk-model.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * What was learned, as bytes that processes share. Weights are rounded to one byte each, so whoever trained it uses it
 * through here as well: all see the same. It holds hashes and numbers, none of the phrases.
 */
export type Artefact = { bytes: Uint8Array; digest: string }

const magic = 'countersign-local-2'

const Section = z.object({ kind: z.enum(['i32', 'f32', 'i8']), length: z.number().int().min(0) })
const Header = z.object({
  magic: z.literal(magic),
  intents: z.array(z.string()).min(1).max(10_000),
  examples: z.number().int().min(0),
  perIntent: z.number().min(0),
  /** What made the vectors that it reads, or null when it reads none. */
  vectors: z.string().nullable(),
  dimensions: z.number().int().min(0),
  /** What it finds in a message, in the order of its classes; null where it learned no risks. */
  risks: z
    .object({
      kinds: z.array(z.enum(riskKinds)).length(riskKinds.length),
      tones: z.array(z.enum(tones)).length(tones.length),
      examples: z.number().int().min(0),
    })
    .nullable(),
  sections: z.array(Section).max(32),
})

type Sections = { i32: Int32Array; f32: Float32Array; i8: Int8Array }
type Kind = keyof Sections
type Numbers = Sections[Kind]

/** Risks are left out where a training only serves to be judged. */
export type Learned = {
  intents: IntentModel
  /** What made the vectors that the intents were learned with. */
  vectors: string | null
  risks: RiskModel | null
}

export function serialise({ intents: model, vectors, risks }: Learned): Artefact {
  const { vocabulary, words, meaning } = model
  const sections: Numbers[] = [
    ...listed(vocabulary),
    ...rounded(words),
    ...(meaning ? [...rounded(meaning.linear), meaning.centroids] : []),
    ...(risks
      ? [...listed(risks.vocabulary), ...rounded(risks.kinds), ...rounded(risks.tones)]
      : []),
  ]
  const header: z.infer<typeof Header> = {
    magic,
    intents: model.intents,
    examples: vocabulary.examples,
    perIntent: model.perIntent,
    vectors: meaning ? vectors : null,
    dimensions: meaning?.dimensions ?? 0,
    risks: risks && {
      kinds: [...riskKinds],
      tones: [...tones],
      examples: risks.vocabulary.examples,
    },
    sections: sections.map((each) => ({ kind: kindOf(each), length: each.length })),
  }
  const bytes = Buffer.concat([framed(JSON.stringify(header)), ...sections.map(padded)])
  return { bytes, digest: digestOf(bytes) }
}

/** Throws when the bytes are not what the digest says or nothing that this version reads. */
export function parseArtefact({ bytes, digest }: Artefact): Learned {
  if (digestOf(bytes) !== digest)
    throw new Error('the model artefact is not the one its digest names: train it again')
  const reader = sectionReader(bytes)
  const { intents, examples, perIntent, vectors, dimensions, risks } = reader.header
  const classes = intents.length
  const vocabulary = vocabularyFrom(reader, examples)
  const words = linearFrom(reader, classes)
  const meaning: Meaning | null =
    dimensions === 0
      ? null
      : {
          dimensions,
          linear: linearFrom(reader, classes),
          centroids: reader.next('f32'),
        }
  return {
    intents: { intents, vocabulary, words, meaning, perIntent },
    vectors,
    risks: risks && {
      vocabulary: vocabularyFrom(reader, risks.examples),
      kinds: linearFrom(reader, riskClasses),
      tones: linearFrom(reader, tones.length),
    },
  }
}

const listed = ({ places, rarity }: Vocabulary): Numbers[] => [
  Int32Array.from(places.keys()),
  rarity,
]

function vocabularyFrom({ next }: Reader, examples: number): Vocabulary {
  const places = new Map<number, number>()
  next('i32').forEach((hash, place) => {
    places.set(hash, place)
  })
  return { places, rarity: next('f32'), examples }
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

/** They stay bytes: as many as they are, whole numbers would fill the memory. */
function linearFrom({ next }: Reader, classes: number): Linear {
  return { classes, weights: next('i8'), scales: next('f32'), bias: next('f32') }
}

type Reader = {
  header: z.infer<typeof Header>
  next<K extends Kind>(kind: K): Sections[K]
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
      return views[kind](copy.buffer, begin, section.length)
    },
  }
}

const views: { [K in Kind]: (bytes: ArrayBuffer, begin: number, length: number) => Sections[K] } = {
  i32: (...where) => new Int32Array(...where),
  f32: (...where) => new Float32Array(...where),
  i8: (...where) => new Int8Array(...where),
}

function kindOf(numbers: Numbers): Kind {
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

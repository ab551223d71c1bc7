import { crc32, inflateRawSync } from 'node:zlib'

const MAX_ENTRIES = 2000
const MAX_UNPACKED = 64 * 1024 * 1024
const MAX_RATIO = 200
/** Small things may repeat themselves as much as they like. */
const SMALL = 1024 * 1024

type Entry = { name: string; packed: Buffer; method: number; size: number }
type Unpacked = { kind: 'unpacked'; files: Map<string, Buffer> } | { kind: 'bad'; problem: string }

const DAMAGED = 'The file is damaged: save it again and import it once more.'
const BOMB =
  'The file unfolds to far more than its size: save it again, without what is embedded in it.'

/** What is wanted of an archive, after its declared and its real sizes were both looked at. */
export function unpack(bytes: Buffer, wanted: (name: string) => boolean): Unpacked {
  const entries = entriesOf(bytes)
  if (typeof entries === 'string') return { kind: 'bad', problem: entries }
  const declared = entries.reduce((sum, { size }) => sum + size, 0)
  const isSwollen = entries.some(
    ({ size, packed }) => size > SMALL && size > MAX_RATIO * packed.length,
  )
  if (declared > MAX_UNPACKED || isSwollen) return { kind: 'bad', problem: BOMB }
  const files = new Map<string, Buffer>()
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    // Two of one name: one for whoever checks, one for whoever reads.
    if (files.has(entry.name)) return { kind: 'bad', problem: DAMAGED }
    const content = contentOf(entry)
    if (!content) return { kind: 'bad', problem: content === null ? BOMB : DAMAGED }
    files.set(entry.name, content)
  }
  return { kind: 'unpacked', files }
}

/** Null for what is bigger than it said. */
function contentOf({ packed, method, size }: Entry): Buffer | null | undefined {
  if (method === 0) return packed.length === size ? packed : undefined
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
    return content.length === size ? content : undefined
  } catch (error) {
    const isTooBig = error instanceof RangeError
    return isTooBig ? null : undefined
  }
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

function entriesOf(bytes: Buffer): Entry[] | string {
  const end = endOf(bytes)
  if (end === null) return DAMAGED
  const count = bytes.readUInt16LE(end + 10)
  if (count > MAX_ENTRIES)
    return `The file holds more than ${MAX_ENTRIES} parts: save it again, without what is embedded in it.`
  const entries: Entry[] = []
  try {
    let at = bytes.readUInt32LE(end + 16)
    for (let index = 0; index < count; index++) {
      if (bytes.readUInt32LE(at) !== CENTRAL) return DAMAGED
      if (bytes.readUInt16LE(at + 8) & 1)
        return 'The file is locked by a password: save it without one.'
      const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28))
      entries.push({ name, ...partOf(bytes, at) })
      at +=
        46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    }
  } catch {
    return DAMAGED
  }
  return entries
}

function partOf(bytes: Buffer, central: number): Omit<Entry, 'name'> {
  const method = bytes.readUInt16LE(central + 10)
  const local = bytes.readUInt32LE(central + 42)
  if (bytes.readUInt32LE(local) !== LOCAL) throw new RangeError('no local header')
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(central + 20))
  return { method, packed, size: bytes.readUInt32LE(central + 24) }
}

/** Where the archive says that it ends: its last words, and a comment that fills the rest exactly. */
export function endOf(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length)
      return at
  return null
}

/** An archive of our own, with nothing in it that was not looked at, and nothing packed. */
export function packed(files: Map<string, Buffer>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const label = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(label.length, 22)
    parts.push(mark(LOCAL), facts, label, content)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(mark(CENTRAL), Buffer.from([20, 0]), facts, place, label)
    offset += 30 + label.length + content.length
  }
  const end = Buffer.alloc(18)
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  end.writeUInt16LE(files.size, 4)
  end.writeUInt16LE(files.size, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, ...directory, mark(END), end])
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

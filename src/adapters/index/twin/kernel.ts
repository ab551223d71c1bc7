/**
 * Products of a short vector of 16-bit numbers with many rows of 8-bit numbers, in WebAssembly's 128-bit lanes: plain
 * JavaScript takes ten times as long. The module is small enough to be written out below, instruction by instruction.
 */
export type Kernel = {
  memory: Memory
  /** For each of `count` row numbers from `numbers` on, the product of that row with the ask, into `products`. Whole fours. */
  scan(
    ask: number,
    rows: number,
    width: number,
    numbers: number,
    count: number,
    products: number,
  ): void
}

type Memory = { readonly buffer: ArrayBuffer; grow(pages: number): number }

/** Node has it, and its type definitions do not. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    Module: new (bytes: Uint8Array) => object
    Memory: new (pages: { initial: number; maximum: number }) => Memory
    Instance: new (module: object, imports: object) => { exports: Pick<Kernel, 'scan'> }
  }
}

/** Rows are whole multiples of this many numbers wide. */
export const LANES = 32
/** So many rows are read side by side, for each piece of the ask that was loaded. */
export const ABREAST = 4

const I32 = 0x7f
const V128 = 0x7b
const op = {
  block: 0x02,
  loop: 0x03,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  get: 0x20,
  set: 0x21,
  load: 0x28,
  store: 0x36,
  const: 0x41,
  isZero: 0x45,
  lessThan: 0x49,
  add: 0x6a,
  sub: 0x6b,
  mul: 0x6c,
  simd: 0xfd,
}
const simd = {
  load: 0x00,
  loadWidened: 0x01,
  const: 0x0c,
  extract: 0x1b,
  add: 0xae,
  dot: 0xba,
}
const VOID = 0x40

// Parameters, then locals: a place in each row, and a sum for each.
const [ask, rows, width, numbers, count, products, askAt, end] = [0, 1, 2, 3, 4, 5, 6, 7]
const abreast = Array.from({ length: ABREAST }, (_, place) => {
  return { place, at: 8 + place, sum: 9 + ABREAST + place }
})
const piece = 8 + ABREAST

const get = (local: number) => [op.get, local]
const set = (local: number) => [op.set, local]
const vector = (code: number, ...rest: number[]) => [op.simd, ...unsigned(code), ...rest]
const advance = (local: number, by: number[]) => [...get(local), ...by, op.add, ...set(local)]
const number = (value: number) => [op.const, ...signed(value)]

/** Eight numbers of each row: widened to 16 bits as they are loaded, multiplied and added in pairs. */
const eight = (from: number) => [
  ...[...get(askAt), ...vector(simd.load, 0, from * 2), ...set(piece)],
  ...abreast.flatMap(({ at, sum }) => [
    ...get(sum),
    ...[...get(at), ...vector(simd.loadWidened, 0, from), ...get(piece), ...vector(simd.dot)],
    ...[...vector(simd.add), ...set(sum)],
  ]),
]
const allNumbers = [
  ...[op.loop, VOID],
  ...[0, 8, 16, 24].flatMap(eight),
  ...abreast.flatMap(({ at }) => advance(at, number(LANES))),
  ...advance(askAt, number(LANES * 2)),
  ...[...get(abreast[0]?.at ?? 0), ...get(end), op.lessThan, op.brIf, 0],
  op.end,
]
const begin = ({ place, at, sum }: (typeof abreast)[number]) => [
  ...[...get(rows), ...get(numbers), op.load, 2, place * 4, ...get(width), op.mul, op.add],
  ...set(at),
  ...[...vector(simd.const, ...new Array<number>(16).fill(0)), ...set(sum)],
]
const conclude = ({ place, sum }: (typeof abreast)[number]) => {
  const lane = (number: number) => [...get(sum), ...vector(simd.extract, number)]
  const total = [...lane(0), ...lane(1), op.add, ...lane(2), op.add, ...lane(3), op.add]
  return [...get(products), ...total, op.store, 2, place * 4]
}
const body = [
  ...[op.block, VOID, op.loop, VOID],
  ...[...get(count), op.isZero, op.brIf, 1],
  ...abreast.flatMap(begin),
  ...[...get(abreast[0]?.at ?? 0), ...get(width), op.add, ...set(end)],
  ...[...get(ask), ...set(askAt)],
  ...allNumbers,
  ...abreast.flatMap(conclude),
  ...advance(numbers, number(ABREAST * 4)),
  ...advance(products, number(ABREAST * 4)),
  ...[...get(count), ...number(ABREAST), op.sub, ...set(count)],
  ...[op.br, 0, op.end, op.end, op.end],
]

const module = new WebAssembly.Module(assembled())

export function openKernel(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536 })
  const { scan } = new WebAssembly.Instance(module, { host: { memory } }).exports
  return { memory, scan }
}

function assembled(): Uint8Array {
  const type = [0x60, 6, I32, I32, I32, I32, I32, I32, 0]
  const memory = [...text('host'), ...text('memory'), 0x02, 0x01, 1, ...unsigned(65_536)]
  const locals = [2, 2 + ABREAST, I32, 1 + ABREAST, V128]
  const code = [...locals, ...body]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [type]),
    ...section(2, [memory]),
    ...section(3, [[0]]),
    ...section(7, [[...text('scan'), 0x00, 0]]),
    ...section(10, [[...unsigned(code.length), ...code]]),
  ])
}

function section(id: number, entries: number[][]): number[] {
  const content = [...unsigned(entries.length), ...entries.flat()]
  return [id, ...unsigned(content.length), ...content]
}

function text(word: string): number[] {
  return [word.length, ...Buffer.from(word)]
}

/** LEB128: seven bits a byte, the eighth says that more follow. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

function signed(value: number): number[] {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]
}

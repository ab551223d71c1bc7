import { copied } from './filter.ts'
import { ABREAST, LANES, openKernel } from './kernel.ts'

/** Vectors in one byte a number, and how far that may be from the truth. */
export type Rough = {
  put(row: number, vector: Float32Array): void
  /** For each of the rows its product with the ask; how far that may be from the truth for one of them, and at most. */
  scores(
    ask: Float32Array,
    among: Uint32Array,
  ): { scores: Float32Array; doubt(row: number): number; mostDoubt: number }
  bytes(): number
}

const BLOCK = 8192
const PAGE = 65_536
/** The rounding of sums in single precision, many times over. */
const SLACK = 1e-5

export function openRough(dimensions: number): Rough {
  const lines = openLines(Math.ceil(dimensions / LANES) * LANES)
  let steps = new Float32Array(0)
  let errors = new Float32Array(0)
  let lengths = new Float32Array(0)
  /** Of all rows that ever were. */
  const most = { error: 0, length: 0 }

  function grow(row: number): void {
    if (steps.length > row) return
    const capacity = Math.max(1024, Math.ceil(row * 1.5) + 1)
    steps = copied(steps, new Float32Array(capacity))
    errors = copied(errors, new Float32Array(capacity))
    lengths = copied(lengths, new Float32Array(capacity))
  }

  return {
    put(row, vector) {
      grow(row)
      const { step, error, length } = rounded(vector, 127, lines.line(row))
      steps[row] = step
      errors[row] = error
      // Of the rounded vector, at most.
      lengths[row] = length + error
      most.error = Math.max(most.error, errors[row] as number)
      most.length = Math.max(most.length, lengths[row] as number)
    },
    scores(ask, among) {
      const { scores, step, error, length } = lines.products(ask, among)
      for (let at = 0; at < among.length; at++)
        scores[at] = (scores[at] as number) * step * (steps[among[at] as number] as number)
      const doubtFor = (rowError: number, rowLength: number) =>
        length * rowError + error * rowLength + SLACK
      return {
        scores,
        doubt: (row) => doubtFor(errors[row] as number, lengths[row] as number),
        mostDoubt: doubtFor(most.error, most.length),
      }
    },
    bytes: () => lines.bytes() + steps.byteLength * 3,
  }
}

/** The rows in the memory of the kernel: first the ask, then a block of row numbers and one of products. */
function openLines(width: number) {
  const kernel = openKernel()
  const numbersAt = width * 2
  const productsAt = numbersAt + BLOCK * 4
  const linesAt = Math.ceil((productsAt + BLOCK * 4) / PAGE) * PAGE
  kernel.memory.grow(linesAt / PAGE)
  // The sum must stay below 2^31, whatever the directions.
  const askSteps = Math.min(8191, Math.floor(2 ** 30 / (127 * width)))
  return {
    line(row: number): Int8Array {
      const end = linesAt + (row + 1) * width
      const missing = end - kernel.memory.buffer.byteLength
      if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE) + 128)
      return new Int8Array(kernel.memory.buffer, end - width, width)
    },
    products(ask: Float32Array, among: Uint32Array) {
      const facts = rounded(ask, askSteps, new Int16Array(kernel.memory.buffer, 0, width))
      const scores = new Float32Array(among.length)
      for (let from = 0; from < among.length; from += BLOCK) {
        const block = among.subarray(from, from + BLOCK)
        new Uint32Array(kernel.memory.buffer, numbersAt, block.length).set(block)
        // The last few are filled up with what lay there before: rows that exist, and nobody asks for.
        const whole = Math.ceil(block.length / ABREAST) * ABREAST
        kernel.scan(0, linesAt, width, numbersAt, whole, productsAt)
        const products = new Int32Array(kernel.memory.buffer, productsAt, block.length)
        // Whole numbers up to 2^30: what single precision loses of them is far less than a step.
        scores.set(products, from)
      }
      return { ...facts, scores }
    },
    bytes: () => kernel.memory.buffer.byteLength,
  }
}

/** The vector in whole steps, and how far the steps are from it. */
function rounded(vector: Float32Array, most: number, into: Int8Array | Int16Array) {
  let largest = 0
  for (const value of vector) largest = Math.max(largest, Math.abs(value))
  const step = largest / most || 1
  let error = 0
  let length = 0
  into.fill(0)
  vector.forEach((value, at) => {
    const whole = Math.round(value / step)
    into[at] = whole
    error += (value - whole * step) ** 2
    length += value ** 2
  })
  return { step, error: Math.sqrt(error), length: Math.sqrt(length) }
}

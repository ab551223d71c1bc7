import { copied } from './filter.ts'

const CHUNK_ROWS = 1024

/** Vectors as they were given, in chunks: one array for all of them would be copied each time it grows. */
export function openWhole(dimensions: number) {
  const chunks: Float32Array[] = []
  let has = new Uint8Array(0)

  function line(row: number): Float32Array {
    const place = Math.floor(row / CHUNK_ROWS)
    chunks[place] ??= new Float32Array(CHUNK_ROWS * dimensions)
    const from = (row % CHUNK_ROWS) * dimensions
    return chunks[place].subarray(from, from + dimensions)
  }

  return {
    line,
    put(row: number, vector: Float32Array): void {
      if (vector.length !== dimensions)
        throw new Error(`a vector has ${vector.length} numbers where ${dimensions} are kept`)
      if (row >= has.length)
        has = copied(has, new Uint8Array(Math.max(CHUNK_ROWS, Math.ceil(row * 1.5) + 1)))
      has[row] = 1
      line(row).set(vector)
    },
    remove(row: number): void {
      if (row < has.length) has[row] = 0
    },
    having(rows: Uint32Array): Uint32Array {
      const found = new Uint32Array(rows.length)
      let count = 0
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] as number
        if (has[row] === 1) found[count++] = row
      }
      return found.subarray(0, count)
    },
    bytes: () => chunks.length * CHUNK_ROWS * dimensions * 4 + has.byteLength,
  }
}

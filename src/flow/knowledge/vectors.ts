import type { Database, VectorCache } from '../../ports.ts'

/** What a model made of some words, kept in the database: an edit or a rebuild asks only for what is new. */
export const vectorCache = ({ prisma }: Database): VectorCache => ({
  async get(hashes) {
    const rows = await prisma.embedding.findMany({
      where: { hash: { in: hashes } },
      select: { hash: true, vector: true },
    })
    return new Map(rows.map(({ hash, vector }) => [hash, floatsOf(vector)]))
  },
  async put(vectors) {
    const data = vectors.map(({ vector, ...row }) => ({ ...row, vector: bytesOf(vector) }))
    // Somebody else may have computed the same meanwhile.
    await prisma.embedding.createMany({ data, skipDuplicates: true })
  },
})

// Little-endian wherever it is written, so that an archive can move between machines.

function bytesOf(vector: Float32Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(vector.length * 4))
  vector.forEach((value, at) => {
    view.setFloat32(at * 4, value, true)
  })
  return new Uint8Array(view.buffer)
}

function floatsOf(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: bytes.byteLength / 4 }, (_, at) =>
    view.getFloat32(at * 4, true),
  )
}

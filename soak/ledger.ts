import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { z } from 'zod'

/** One line of the far side's file: what it was asked, and whether the customer got it. */
export const Line = z.object({
  outboundId: z.uuid(),
  sender: z.string(),
  recipient: z.string(),
  text: z.string(),
  sent: z.boolean(),
  fault: z.string(),
})
export type Line = z.infer<typeof Line>

/** A status that a web answered 200 to: from then on nobody may forget it. */
export const StatusLine = z.object({ outboundId: z.uuid(), status: z.string() })
export type StatusLine = z.infer<typeof StatusLine>

/** Reads a file of JSON lines while another process appends to it; `refresh` returns what is new and whole. */
export function openTail<T>(file: string, schema: z.ZodType<T>): { lines: T[]; refresh(): T[] } {
  const lines: T[] = []
  let from = 0
  return {
    lines,
    refresh() {
      const bytes = bytesAfter(file, from)
      // Only whole lines: the other process may be in the middle of one.
      const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
      from += whole.length
      const parts = whole.toString('utf8').split('\n').slice(0, -1)
      const fresh = parts.map((part) => schema.parse(JSON.parse(part)))
      lines.push(...fresh)
      return fresh
    },
  }
}

function bytesAfter(file: string, from: number): Buffer {
  if (!existsSync(file)) return Buffer.alloc(0)
  const descriptor = openSync(file, 'r')
  try {
    const chunks: Buffer[] = []
    for (let at = from; ; ) {
      const chunk = Buffer.alloc(65_536)
      const size = readSync(descriptor, chunk, 0, chunk.length, at)
      if (size === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, size))
      at += size
    }
  } finally {
    closeSync(descriptor)
  }
}

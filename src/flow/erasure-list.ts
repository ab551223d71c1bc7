import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'

/** A line for each erasure, by ids alone, in a file that a restore of the database does not set back. */

const Line = z.object({ contactId: z.uuid(), at: z.iso.datetime(), by: z.string() })

export async function noteErasure(
  path: string,
  { contactId, at, by }: { contactId: string; at: Date; by: string },
): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'a')
  try {
    // A leading line break keeps it apart from a line that a power cut left half written.
    await file.appendFile(`\n${JSON.stringify({ contactId, at: at.toISOString(), by })}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Who was erased, and the numbers of the lines that say something else. */
export async function readErasures(
  path: string,
): Promise<{ contactIds: string[]; unreadable: number[] }> {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return ''
    throw new Error(`the list of erasures in ${path} cannot be read`, { cause: error })
  })
  const contactIds = new Set<string>()
  const unreadable: number[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const parsed = Line.safeParse(parseJson(line))
    if (parsed.success) contactIds.add(parsed.data.contactId)
    else unreadable.push(index + 1)
  }
  return { contactIds: [...contactIds], unreadable }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

type Group<In, Out> = {
  items: In[]
  since: number
  resolve: (out: Out[]) => void
  reject: (error: unknown) => void
}

/** A hurried write gives up soon when something is held by somebody else. */
type Write<In, Out> = (items: In[], isHurried: boolean) => Promise<Out[]>

/**
 * Group commit: groups that are added while a write is under way are written together by the next one, so that the
 * price of a statement is shared exactly when there is a queue for it.
 */
export function openBatcher<In, Out>(write: Write<In, Out>, limits: { mostItems: number }) {
  const waiting: Group<In, Out>[] = []
  let underWay: Group<In, Out>[] = []

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      underWay = takeBatch(waiting, limits.mostItems)
      await writeTogether(write, underWay)
    }
    underWay = []
  }

  return {
    add(items: In[]): Promise<Out[]> {
      if (items.length === 0) return Promise.resolve([])
      const idle = underWay.length === 0 && waiting.length === 0
      return new Promise((resolve, reject) => {
        waiting.push({ items, since: performance.now(), resolve, reject })
        if (idle) queueMicrotask(run)
      })
    },
    waitedMs(): number {
      const oldest = underWay[0] ?? waiting[0]
      return oldest ? performance.now() - oldest.since : 0
    },
  }
}

/** As many groups as fit, and at least one however large it is. */
function takeBatch<In, Out>(waiting: Group<In, Out>[], mostItems: number): Group<In, Out>[] {
  let items = waiting[0]?.items.length ?? 0
  let count = 1
  for (const group of waiting.slice(1)) {
    items += group.items.length
    if (items > mostItems) break
    count++
  }
  return waiting.splice(0, count)
}

/**
 * A batch that fails is written again group by group, so that a bad one loses only itself. The next batch does not wait for that: a
 * group that is held up holds up nobody else.
 */
async function writeTogether<In, Out>(
  write: Write<In, Out>,
  groups: Group<In, Out>[],
): Promise<void> {
  const out = await write(
    groups.flatMap((group) => group.items),
    true,
  ).catch(() => null)
  let from = 0
  for (const group of groups) {
    if (out === null) void write(group.items, false).then(group.resolve, group.reject)
    else group.resolve(out.slice(from, from + group.items.length))
    from += group.items.length
  }
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = ReturnType<typeof openMetrics>

/** Figures for Prometheus in a registry of their own. Labels are few and fixed: no ids, no raw addresses. */
export function openMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    ...ofDoors([registry]),
    ...ofFlow([registry]),
    async render() {
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}

type Seen = { method: string; route: string; status: number; seconds: number }

function ofDoors(registers: Registry[]) {
  const took = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by route template',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const unreadable = new Counter({
    name: 'countersign_webhook_items_unreadable_total',
    help: 'Items of webhooks that could not be read',
    registers,
  })
  const clients = new Gauge({
    name: 'countersign_event_clients',
    help: 'Clients that listen to events',
    registers,
  })
  return {
    request: ({ seconds, ...labels }: Seen) => took.observe(labels, seconds),
    webhook: outcomes('countersign_webhooks_total', 'Webhooks, by what came of them', registers),
    unreadableItems: (count: number) => unreadable.inc(count),
    eventClients: (change: 1 | -1) => clients.inc(change),
  }
}

function ofFlow(registers: Registry[]) {
  const counters = {
    turn: outcomes('countersign_turns_total', 'Runs of turns, by outcome', registers),
    send: outcomes('countersign_sends_total', 'Tries to send, by outcome', registers),
    sweep: outcomes(
      'countersign_swept_total',
      'What the sweep found forgotten, by kind',
      registers,
    ),
  }
  const broken = new Counter({
    name: 'countersign_gauge_failures_total',
    help: 'Gauges that could not be read',
    labelNames: ['gauge'],
    registers,
  })
  return {
    /** What the flow did: `count('turn', 'held')`. */
    count: (what: keyof typeof counters, outcome: string) => counters[what](outcome),
    /** Read when somebody asks for the figures: the value of each label, such as { gathering: 3, held: 12 }. */
    gauge({ name, help, label }: { name: string; help: string; label: string }, read: Read) {
      const collect = collector(label, read, () => broken.inc({ gauge: name }))
      new Gauge({ name, help, labelNames: [label], registers, collect })
    },
  }
}

function outcomes(name: string, help: string, registers: Registry[]) {
  const counter = new Counter({ name, help, labelNames: ['outcome'], registers })
  return (outcome: string) => counter.inc({ outcome })
}

type Read = () => Promise<Record<string, number>>

// A figure that cannot be read is left out; the others are shown all the same, and soon.
function collector(label: string, read: Read, onFailure: () => void) {
  return async function collect(this: Gauge) {
    this.reset()
    const late = new Promise<null>((resolve) => setTimeout(resolve, 2000, null).unref())
    const values = await Promise.race([Promise.resolve().then(read), late]).catch(() => null)
    if (values === null) return onFailure()
    for (const [value, count] of Object.entries(values)) this.set({ [label]: value }, count)
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'
import type { Context, Span, Tracer } from '@opentelemetry/api'
import type { Step } from '../../ports.ts'
import { bare, isAllowed } from './fields.ts'

type Traces = { step: Step; close(): Promise<void> }

/** Tells a collector how long each step took. Without one it only runs the steps, and OpenTelemetry is not loaded. */
export async function openTraces(endpoint: string | undefined): Promise<Traces> {
  if (endpoint === undefined)
    return { step: (_name, _attributes, work) => work(), close: async () => {} }
  const { tracer, close } = await openProvider(endpoint)
  const { ROOT_CONTEXT, trace } = await import('@opentelemetry/api')
  const current = new AsyncLocalStorage<Context>()
  const step: Step = (name, attributes, work) => {
    const outer = current.getStore() ?? ROOT_CONTEXT
    const span = tracer.startSpan(name, { attributes: onlyAllowed(attributes) }, outer)
    return current.run(trace.setSpan(outer, span), () => ended(span, work))
  }
  return { step, close }
}

async function openProvider(endpoint: string): Promise<{ tracer: Tracer; close(): Promise<void> }> {
  const [
    { BatchSpanProcessor, NodeTracerProvider },
    { OTLPTraceExporter },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: 5000,
  })
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'countersign' }),
    // Full means that spans are dropped: a collector that is away costs no more than this memory.
    spanProcessors: [
      new BatchSpanProcessor(exporter, { maxQueueSize: 2048, scheduledDelayMillis: 2000 }),
    ],
  })
  return {
    tracer: provider.getTracer('countersign'),
    close: () => within(3000, provider.shutdown()),
  }
}

async function ended<T>(span: Span, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    // 2 is ERROR. No message and no stack: they may quote a customer.
    span.setStatus({ code: 2 })
    const { type } = bare(error)
    span.setAttribute('error.type', type)
    throw error
  } finally {
    span.end()
  }
}

const onlyAllowed = (attributes: Record<string, string | number>) =>
  Object.fromEntries(Object.entries(attributes).filter(([name, value]) => isAllowed(name, value)))

/** A collector that does not answer must not hold up the end, and its fault is not ours. */
async function within(limitMs: number, work: Promise<void>) {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs)
  })
  await Promise.race([work.catch(() => {}), limit])
  clearTimeout(timer)
}

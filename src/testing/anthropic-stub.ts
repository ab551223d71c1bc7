import { z } from 'zod'
import { type Asked, type Said, type Shape, startChat } from './chat-stub.ts'
import { breachOfStrict } from './strict-schema.ts'

/** The Messages API of Anthropic. */
export async function startAnthropic() {
  const chat = await startChat(anthropic)
  return { ...chat, url: chat.origin }
}

const Text = z.union([
  z.string(),
  z
    .array(z.looseObject({ type: z.literal('text'), text: z.string() }))
    .transform((parts) => parts.map(({ text }) => text).join('\n')),
])
const Body = z.looseObject({
  model: z.string(),
  max_tokens: z.number(),
  system: Text,
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: Text })).min(1),
  output_config: z
    .looseObject({
      format: z.strictObject({ type: z.literal('json_schema'), schema: z.unknown() }),
    })
    .optional(),
  tools: z.array(z.looseObject({ name: z.string(), input_schema: z.unknown() })).optional(),
  tool_choice: z.object({ type: z.literal('tool'), name: z.string() }).optional(),
  stream: z.literal(false).optional(),
})

const anthropic: Shape = {
  path: '/v1/messages',
  read(body) {
    const { messages, system, tool_choice } = Body.parse(body)
    // A form has no name here; who asks for a draft gives passages.
    const isDraft = /^Answer in the language/.test(messages[0]?.content ?? '')
    return {
      name: tool_choice?.name ?? (isDraft ? 'draft' : 'triage'),
      system,
      user: messages[0]?.content ?? '',
      isRepair: messages.length > 1,
    }
  },
  breach(body, headers) {
    const { model, output_config, tools, tool_choice, ...rest } = Body.parse(body)
    if (!headers['x-api-key'] || !headers['anthropic-version']) return 'no key or no version'
    if ('temperature' in rest || 'thinking' in rest) return 'not supported by newer models'
    const isOlder = /^claude-(3|sonnet-4-0|opus-4-0)/.test(model)
    if (isOlder && output_config) return 'output_config.format: not supported by this model'
    if (!isOlder && tool_choice) return 'tool_choice: a model that thinks cannot be forced'
    if (!output_config && tools?.[0]?.name !== tool_choice?.name) return 'no tool of that name'
    return breachOfStrict(output_config?.format.schema ?? tools?.[0]?.input_schema)
  },
  answer: (asked, { content, end }) => ({
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: asked.body.model,
    content: blocksOf(asked, content),
    stop_reason: end === 'stop' ? (asked.body.tools ? 'tool_use' : 'end_turn') : stops[end],
    stop_sequence: null,
    usage: {
      input_tokens: 60,
      cache_creation_input_tokens: 30,
      cache_read_input_tokens: 10,
      output_tokens: 20,
    },
  }),
  error: (code) => ({ type: 'error', error: { type: code ?? 'stub', message: 'no' } }),
}

const stops: Record<Exclude<Said['end'], 'stop'>, string> = {
  length: 'max_tokens',
  refusal: 'refusal',
  filter: 'refusal',
}

/** In a tool's input where one was forced; what is no JSON comes as text even then. */
function blocksOf({ body, name }: Asked, content: string | null) {
  if (content === null) return []
  if (body.tools)
    try {
      return [{ type: 'tool_use', id: 'toolu_1', name, input: JSON.parse(content) }]
    } catch {}
  return [{ type: 'text', text: content }]
}

import { z } from 'zod'
import { type Said, type Shape, startChat } from './chat-stub.ts'
import { breachOfStrict } from './strict-schema.ts'

/** Chat Completions, as OpenAI and servers with its API have them. */
export async function startOpenAi() {
  const chat = await startChat(openAi)
  return { ...chat, url: `${chat.origin}/v1` }
}

const Body = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).min(2),
  response_format: z.object({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name: z.string().regex(/^[\w-]{1,64}$/),
      strict: z.literal(true),
      schema: z.unknown(),
    }),
  }),
  stream: z.literal(false).optional(),
})

const openAi: Shape = {
  path: '/v1/chat/completions',
  read(body) {
    const { messages, response_format } = Body.parse(body)
    return {
      name: response_format.json_schema.name,
      system: messages[0]?.content ?? '',
      user: messages[1]?.content ?? '',
      isRepair: messages.length > 2,
    }
  },
  breach(body, headers) {
    const { response_format, model, ...rest } = Body.parse(body)
    if (!headers.authorization?.startsWith('Bearer ')) return 'no key'
    const thinks = /^(o\d|gpt-5)/.test(model)
    if (thinks && 'max_tokens' in rest) return "use 'max_completion_tokens' instead"
    if (thinks && 'temperature' in rest) return "'temperature' does not support 0"
    if ('max_tokens' in rest && 'max_completion_tokens' in rest) return 'one limit, not two'
    if (!('max_tokens' in rest || 'max_completion_tokens' in rest)) return 'no limit'
    return breachOfStrict(response_format.json_schema.schema)
  },
  answer: ({ body }, { content, end }) => ({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: body.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content,
          refusal: end === 'refusal' ? 'I cannot help with that.' : null,
        },
        finish_reason: finish[end],
      },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  }),
  error: (code) => ({ error: { message: 'no', type: 'stub', code: code ?? null } }),
}

const finish: Record<Said['end'], string> = {
  stop: 'stop',
  refusal: 'stop',
  length: 'length',
  filter: 'content_filter',
}

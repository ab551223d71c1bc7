import { afterEach, describe, expect, test } from 'vitest'
import type { Model } from '../../../ports-assistant.ts'
import type { Fault } from '../../../testing/chat-stub.ts'
import {
  aModel,
  anAnswer,
  aSentence,
  closeModels,
  passage,
  question,
  toDraft,
} from '../../../testing/models.ts'

afterEach(closeModels)

describe('what goes out', () => {
  const asked = async (model: Model) => {
    await model.triage({
      ...question,
      messages: [
        { id: 'a', text: 'I am Maria Lopez, maria.lopez@example.org, call +49 151 23456789' },
        { id: 'b', text: 'Maria Lopez again, about NW-1234567' },
      ],
    })
  }

  test('holds no personal data; what comes back holds it again', async () => {
    const { model, stub } = await aModel('openai')
    stub.script('triage', () =>
      anAnswer({ issues: [{ quote: 'call ⟦phone-1⟧', intent: null, confidence: 0.5 }] }),
    )
    await asked(model)
    const sent = JSON.stringify(stub.asked[0]?.body)
    for (const words of ['Maria', 'example.org', '23456789']) expect(sent).not.toContain(words)
    expect(sent).toContain('⟦name-1⟧ again, about NW-1234567')
    stub.script('triage', () =>
      anAnswer({ issues: [{ quote: '⟦email-1⟧', intent: null, confidence: 0.5 }] }),
    )
    const answer = await model.triage({
      ...question,
      messages: [{ id: 'a', text: 'Write to Ann@Example.org' }],
    })
    expect(answer).toMatchObject({
      value: { messages: [{ issues: [{ quote: 'Ann@Example.org' }] }] },
    })
  })

  test('order numbers go out unless they are to stay, and everything does if it may', async () => {
    const all = await aModel('openai', { redact: 'numbers too' })
    await asked(all.model)
    expect(JSON.stringify(all.stub.asked[0]?.body)).not.toContain('1234567')
    const none = await aModel('openai', { redact: 'nothing' })
    await asked(none.model)
    expect(JSON.stringify(none.stub.asked[0]?.body)).toContain('maria.lopez@example.org')
  })

  test('the company’s own address, in a passage, is no secret; a stand-in made up is refused', async () => {
    const { model, stub } = await aModel('openai')
    const text = 'Write to help@shop.example.'
    const request = {
      ...toDraft,
      messages: [{ id: 'a', text: 'Is it help@shop.example or me@home.example?' }],
      passages: [{ ...passage, text }],
    }
    stub.script('draft', () => ({ sentences: [aSentence({ text: 'We wrote to ⟦email-1⟧.' })] }))
    expect(await model.draft(request)).toMatchObject({
      value: { sentences: [{ text: 'We wrote to me@home.example.' }] },
    })
    expect(stub.asked[0]?.data.at(-1)?.text).toBe('Is it help@shop.example or ⟦email-1⟧?')
    stub.script('draft', () => ({ sentences: [aSentence({ text: 'We wrote to ⟦email-4⟧.' })] }))
    expect((await model.draft(request)).kind).toBe('trouble')
  })

  test('goes to the model alone: not to LangSmith, and not to the console', async () => {
    const { stub: spy } = await aModel('openai')
    const environment = {
      LANGSMITH_TRACING: 'true',
      LANGCHAIN_TRACING_V2: 'true',
      LANGSMITH_ENDPOINT: spy.origin,
      LANGSMITH_API_KEY: 'ls-test',
      LANGSMITH_GATEWAY: spy.origin,
      LANGCHAIN_VERBOSE: 'true',
      LANGCHAIN_CALLBACKS_BACKGROUND: 'false',
      OPENAI_LOG: 'debug',
    }
    const printed: unknown[] = []
    const { log, debug, info } = console
    Object.assign(process.env, environment)
    console.log = console.debug = console.info = (...all) => void printed.push(...all)
    try {
      const { model, stub } = await aModel('openai')
      expect((await model.triage(question)).kind).toBe('answered')
      expect(stub.asked).toHaveLength(1)
      await new Promise((resolve) => setTimeout(resolve, 300))
    } finally {
      Object.assign(console, { log, debug, info })
      for (const name of Object.keys(environment)) delete process.env[name]
    }
    expect([spy.asked, spy.breaches]).toEqual([[], []])
    expect(printed).toEqual([])
  })

  test('does not follow where an answer points', async () => {
    const { model, stub } = await aModel('openai')
    const { stub: elsewhere } = await aModel('openai')
    const location = `${elsewhere.url}/chat/completions`
    stub.fail(...Array<Fault>(3).fill({ kind: 'status', status: 307, headers: { location } }))
    expect((await model.triage(question)).kind).toBe('trouble')
    expect(elsewhere.asked).toEqual([])
  })
})

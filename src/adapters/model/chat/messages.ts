import type { Ask } from './provider.ts'

/** No more of a bad answer is shown to the model again. */
const MOST_SAID = 6000

/** Nothing of LangChain is loaded before a model is opened. */
export async function messagesOf() {
  const { AIMessage, HumanMessage, SystemMessage } = await import('langchain')
  return ({ system, user, again }: Ask) => [
    new SystemMessage(system),
    new HumanMessage(user),
    ...(again && again.said.trim() !== '' ? [new AIMessage(again.said.slice(0, MOST_SAID))] : []),
    ...(again ? [new HumanMessage(again.wrong)] : []),
  ]
}

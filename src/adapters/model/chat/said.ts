import type { Fence } from '../../../core/fence.ts'
import type { ModelSaid } from '../../../ports-assistant.ts'

export const asSaid = (before: ModelSaid[], fence: Fence): string =>
  before.length === 0
    ? ''
    : [
        'Earlier in this conversation, oldest first:',
        ...before.map(({ from, text }) => fence.around(from, text)),
      ].join('\n\n')

import { z } from 'zod'
import type { Desk } from '../../flow/desk.ts'
import {
  askFourEyesOff,
  confirmFourEyesOff,
  fourEyes,
  switchFourEyesOn,
  whoAskedForOff,
} from '../../flow/four-eyes.ts'
import { endpoint } from '../endpoint.ts'
import { instant } from './views.ts'

const FourEyesView = z
  .object({
    on: z.boolean(),
    asked: z
      .object({ by: z.string(), at: instant, until: instant })
      .nullable()
      .describe('Who asked to switch them off; somebody else may confirm it until then'),
  })
  .meta({ id: 'FourEyes', description: 'Whether who wrote a version may approve it' })

export const fourEyesRoutes = ({ database }: Desk) => [
  endpoint({
    method: 'get',
    path: '/four-eyes',
    summary: 'Whether four eyes are asked for',
    access: 'four_eyes.read',
    response: FourEyesView,
    handle: () => fourEyes(database.prisma),
  }),
  endpoint({
    method: 'post',
    path: '/four-eyes/switch-on',
    summary: 'Ask for four eyes from now on',
    access: 'four_eyes.switch',
    response: FourEyesView,
    handle: ({ actor }) => switchFourEyesOn(database, actor),
  }),
  endpoint({
    method: 'post',
    path: '/four-eyes/switch-off',
    summary: 'Ask that four eyes are switched off',
    description: 'Nothing changes until another administrator confirms it, within a day.',
    access: 'four_eyes.switch',
    response: FourEyesView,
    handle: ({ actor }) => askFourEyesOff(database, actor),
  }),
  endpoint({
    method: 'post',
    path: '/four-eyes/switch-off/confirm',
    summary: 'Switch four eyes off, as somebody else asked',
    access: 'four_eyes.confirm',
    subject: () => whoAskedForOff(database),
    response: FourEyesView,
    handle: ({ actor }) => confirmFourEyesOff(database, actor),
  }),
]

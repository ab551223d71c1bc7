import { type Judgement, may, type Subject } from '../core/may.ts'
import type { Action } from '../core/permissions.ts'
import { openRefusals } from '../flow/audit/refusals.ts'
import { fourEyes } from '../flow/four-eyes.ts'
import type { Found } from '../flow/subjects.ts'
import type { Database } from '../ports.ts'
import { Problem, problems } from './problem.ts'
import type { Actor } from './sign-in.ts'

/** Asks the permission table, writes refusals down and answers them. The doors ask nobody else. */
export type Permit = {
  /** What depends on the asker alone: before anything of the request is read. */
  atAll(actor: Actor, action: Action): Promise<void>
  /** Whether they may do it to this. What is not there and what is not theirs to see look the same. */
  on(actor: Actor, action: Action, found: Found | null): Promise<Found>
}

export function openPermit(database: Database): Permit {
  const noteRefusal = openRefusals(database)
  const judge = async (actor: Actor, action: Action, subject?: Found) => {
    const { on } = subject?.authors ? await fourEyes(database.prisma) : { on: true }
    const judgement = may(actor, action, { now: new Date(), fourEyes: on, ...withSubject(subject) })
    if (judgement.allowed) return
    const about = subject?.about ?? { kind: 'action', id: action }
    await noteRefusal({ actor, action, missing: judgement.missing, about })
    throw refusal(action, judgement)
  }
  return {
    atAll: (actor, action) => judge(actor, action),
    async on(actor, action, found) {
      if (!found) throw nothingThere()
      await judge(actor, action, found)
      return found
    },
  }
}

const withSubject = (subject: Subject | undefined) => (subject ? { subject } : {})

function refusal(
  action: Action,
  { missing, because, isHidden }: Extract<Judgement, { allowed: false }>,
): Problem {
  if (isHidden) return nothingThere()
  const extra = { action, missing }
  const detail = `You may not do "${action}". ${because}`
  if (missing !== 'stepped_up') return new Problem(problems.forbidden, detail, { extra })
  const how = 'POST /api/v1/auth/step-up takes your password, or a code of your authenticator.'
  return new Problem(problems.stepUpNeeded, `${detail} ${how}`, { extra })
}

const nothingThere = () =>
  new Problem(problems.notFound, 'There is nothing with this id that you may see.')

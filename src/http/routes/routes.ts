import type { Desk } from '../../flow/desk.ts'
import type { Endpoint } from '../endpoint.ts'
import { auditRoutes } from './audit.ts'
import { autonomyRoutes } from './autonomy.ts'
import { boundaryRoutes } from './boundary.ts'
import { caseRoutes } from './cases.ts'
import { contactRoutes } from './contacts.ts'
import { conversationRoutes } from './conversations.ts'
import { fourEyesRoutes } from './four-eyes.ts'
import { handoffRoutes } from './handoffs.ts'
import { invitationRoutes } from './invitations.ts'
import { keyRoutes } from './keys.ts'
import { articleRoutes } from './knowledge-articles.ts'
import { knowledgeDecisionRoutes } from './knowledge-decisions.ts'
import { libraryRoutes } from './knowledge-library.ts'
import { pageRoutes } from './knowledge-pages.ts'
import { releaseRoutes } from './knowledge-releases.ts'
import { searchRoutes } from './knowledge-search.ts'
import { ownNumberRoutes } from './own-numbers.ts'
import { type LinkTo, peopleRoutes } from './people.ts'
import { policyRoutes } from './policies.ts'
import { reviewDecisionRoutes } from './review-decisions.ts'
import { reviewWorkRoutes } from './review-work.ts'
import { reviewRoutes } from './reviews.ts'
import { riskRoutes } from './risks.ts'
import { runningRoutes } from './running.ts'
import { type Simulator, simulatorRoutes } from './simulator.ts'
import { teamRoutes } from './teams.ts'
import { traceRoutes } from './traces.ts'

/** Every endpoint below /api/v1, in the order of the documentation. */
export const routes = (
  desk: Desk,
  simulator: Simulator,
  erasureList: string,
  linkTo: LinkTo,
): Endpoint[] => [
  ...reviewRoutes(desk),
  ...reviewDecisionRoutes(desk),
  ...reviewWorkRoutes(desk),
  ...handoffRoutes(desk),
  ...conversationRoutes(desk),
  ...riskRoutes(desk),
  ...contactRoutes(desk, erasureList),
  ...caseRoutes(desk),
  ...traceRoutes(desk),
  ...runningRoutes(desk),
  ...articleRoutes(desk),
  ...knowledgeDecisionRoutes(desk),
  ...releaseRoutes(desk),
  ...libraryRoutes(desk),
  ...pageRoutes(desk),
  ...searchRoutes(desk),
  ...policyRoutes(desk),
  ...boundaryRoutes(desk),
  ...autonomyRoutes(desk),
  ...fourEyesRoutes(desk),
  ...ownNumberRoutes(desk),
  ...invitationRoutes(desk, linkTo),
  ...peopleRoutes(desk, linkTo),
  ...teamRoutes(desk),
  ...keyRoutes(desk),
  ...auditRoutes(desk),
  ...simulatorRoutes(simulator),
]

import { confirmDoors } from './confirm-doors.ts'
import type { Door } from './door.ts'
import { oidcDoors } from './oidc-doors.ts'
import type { Gatehouse } from './open.ts'
import { ownDoors } from './own-doors.ts'
import { secondFactorDoors } from './second-factor-doors.ts'
import { signInDoors } from './sign-in-doors.ts'
import { welcomeDoors } from './welcome-doors.ts'

/** Every door of signing in, in the order of the documentation. */
export const doorsOf = (house: Gatehouse): Door[] => [
  ...signInDoors(house),
  ...oidcDoors(house),
  ...confirmDoors(house),
  ...ownDoors(house),
  ...secondFactorDoors(house),
  ...welcomeDoors(house),
]

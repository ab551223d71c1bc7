import type { IncomingHttpHeaders } from 'node:http'
import { Problem, type ProblemKind } from '../problem.ts'

export type Asking = { method: string; headers: IncomingHttpHeaders }
export type CheckOrigin = (request: Asking) => void

export const foreignOrigin: ProblemKind = {
  status: 403,
  slug: 'foreign-origin',
  title: 'The request comes from another site',
}

/**
 * Browsers send cookies along with whatever a foreign page asks for, and say which page it was. Only pages of ours may change
 * anything. Without PUBLIC_URL those are the pages of the address that was asked.
 */
export function openOriginCheck(publicUrl: string | undefined): CheckOrigin {
  return ({ method, headers }) => {
    if (method === 'GET' || method === 'HEAD') return
    const ours = publicUrl ?? `http://${headers.host}`
    if (headers.origin === ours) return
    throw new Problem(
      foreignOrigin,
      publicUrl
        ? `A page of ${publicUrl} must ask (header Origin); programs use a key instead of a cookie.`
        : 'A page of this address must ask (header Origin); behind a proxy set PUBLIC_URL. Programs use a key instead of a cookie.',
    )
  }
}

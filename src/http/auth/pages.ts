import { Router } from 'express'
import { otherMethods } from '../faults.ts'
import { linkPagePolicy, linkPages, refusedPage } from '../pages/link.ts'
import { styleDigest } from '../pages/page.ts'
import { named } from '../requests.ts'
import { refusedPath } from './oidc-doors.ts'

/** The few pages that people need before there is a console to sign in to. */
export function linkPagesRouter(): Router {
  const router = Router({ caseSensitive: true })
  const policy = linkPagePolicy(styleDigest)
  const shown = (path: string, body: string, headers: Record<string, string>) =>
    router
      .route(path)
      .all(named(path))
      .get((_request, response) => {
        response.set({ 'cache-control': 'no-store', ...headers }).send(body)
      })
      .all(otherMethods('GET'))
  for (const [path, body] of Object.entries(linkPages))
    shown(path, body, { 'content-security-policy': policy })
  shown(refusedPath, refusedPage, {})
  return router
}

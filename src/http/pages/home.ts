import type { Readiness } from '../health.ts'
import { type Html, html } from './html.ts'
import { page } from './page.ts'

export function homePage(version: string, { ready, parts }: Readiness): string {
  const failed = Object.entries(parts).filter(([, part]) => part.state !== 'ok')
  return page(
    'Countersign',
    html`<main class="welcome">
      <h1>Countersign</h1>
      <p class="quiet">A support desk for WhatsApp. An assistant prepares every reply, a person countersigns what matters.</p>
      <p class="state ${ready && 'ready'}"><i></i>${ready ? 'Ready' : 'Not ready'}</p>
      ${failed.map(([name, part]) => html`<p><strong>${name}</strong> ${part.reason ?? 'failed'}</p>`)}
      <ul class="cards">${[
        card('/api/v1/docs', 'API', 'Every endpoint, and how to call it'),
        card('/readyz', 'Readiness', 'Each part this needs, and whether it answers'),
        card('/metrics', 'Metrics', 'Figures for Prometheus'),
        card('/healthz', 'Health', 'Whether the process lives'),
      ]}</ul>
      <p class="quiet">Version ${version}</p>
    </main>`,
  )
}

const card = (href: string, name: string, what: string): Html =>
  html`<li><a href="${href}"><strong>${name}</strong><span class="quiet">${what}</span></a></li>`

import { createHash } from 'node:crypto'
import { html } from './html.ts'
import { page } from './page.ts'

/** The pages behind one-time links. What stands after # never reaches a server, so a script reads it and sends the form. */
const script = `
const form = document.querySelector('form'), told = document.querySelector('[role=status]'), done = document.querySelector('.done')
const token = location.hash.slice(1)
history.replaceState(null, '', location.pathname)
if (!token) told.textContent = 'The link is not whole: open it again as you got it.'
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  told.textContent = ''
  const fields = Object.fromEntries(new FormData(form))
  const answer = await fetch(form.dataset.to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token, ...fields }) }).catch(() => null)
  if (answer?.ok) { form.remove(); done.hidden = false; return }
  const problem = await answer?.json().catch(() => null)
  told.textContent = problem ? problem.title + '. ' + problem.detail : 'There was no answer: try again.'
})`

export const linkPagePolicy = (styleDigest: string) =>
  [
    `default-src 'none'`,
    `style-src ${styleDigest}`,
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    `connect-src 'self'`,
    `img-src 'self' data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')

type Field = 'name' | 'email' | 'password'

const fields = {
  name: html`<label>Your name <input name="name" autocomplete="name" required maxlength="100"></label>`,
  email: html`<label>Your e-mail <input name="email" type="email" autocomplete="username" required maxlength="254"></label>`,
  password: html`<label>A password of at least 12 characters <input name="password" type="password" autocomplete="new-password" required minlength="12" maxlength="128"></label>`,
}

const linkPage = (title: string, words: string, to: string, asked: Field[]) =>
  page(
    title,
    html`<main class="welcome">
      <h1>${title}</h1>
      <p class="quiet">${words}</p>
      <form class="ask" data-to="${to}">${asked.map((field) => fields[field])}<button>Go on</button></form>
      <p role="status" class="told"></p>
      <p class="done" hidden>Done. You can <a href="/">sign in</a> now.</p>
      <noscript><p>This page needs JavaScript to read the link. Without it, send the form to ${to} yourself: see <a href="/api/v1/docs">the API</a>.</p></noscript>
      <script>${{ markup: script }}</script>
    </main>`,
  )

export const linkPages: Record<string, string> = {
  '/setup': linkPage(
    'The first administrator',
    'You will invite everybody else. The key that the first start printed stops working.',
    '/api/v1/setup',
    ['name', 'email', 'password'],
  ),
  '/join': linkPage(
    'Welcome to the desk',
    'Choose how you are called here, and a password.',
    '/api/v1/people/invitations/accept',
    ['name', 'password'],
  ),
  '/reset': linkPage('A new password', 'You will be signed out everywhere.', '/api/v1/auth/reset', [
    'password',
  ]),
}

export const refusedPage = page(
  'Not signed in',
  html`<main class="welcome"><h1>You were not signed in</h1>
    <p>Your company’s account is fine, but nobody with its e-mail address was invited here, or you were disabled. Ask an administrator.</p>
    <p><a href="/">Back</a></p></main>`,
)

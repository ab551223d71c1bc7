import { createHash } from 'node:crypto'
import { type Html, html } from './html.ts'

const css = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f7f8f8; --line: #e1e4e6; --text: #16191b; --quiet: #5a6368; --accent: #0f766e;
  --get: #0f766e; --change: #8a5300; --remove: #b42318; --ok: #15803d; --bad: #b42318;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #131617; --raised: #1b1f21; --line: #2d3336; --text: #e8ebec; --quiet: #9ca6ab; --accent: #4fb8ab;
    --get: #4fb8ab; --change: #e0a64b; --remove: #f1867b; --ok: #5fc98b; --bad: #f1867b;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 16px; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; font-variant-numeric: tabular-nums;
}
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0; letter-spacing: -.01em; }
h2 { font-size: 20px; margin: 48px 0 12px; }
h3 { font-size: 14px; margin: 0; font-weight: 600; }
h4 { font-size: 12px; margin: 20px 0 4px; color: var(--quiet); font-weight: 600; }
p { margin: 8px 0; max-width: 72ch; }
code, .path { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.mark { color: var(--accent); font-weight: 600; }

.welcome { max-width: 560px; margin: 12vh auto 48px; padding: 0 24px; }
.state { display: flex; gap: 8px; align-items: center; font-size: 16px; margin: 24px 0 8px; }
.state i { width: 10px; height: 10px; border-radius: 50%; background: var(--bad); }
.state.ready i { background: var(--ok); }
.cards { list-style: none; margin: 24px 0; padding: 0; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.cards li + li { border-top: 1px solid var(--line); }
.cards a { display: flex; justify-content: space-between; gap: 16px; padding: 12px 16px; color: inherit; }
.cards a:hover { background: var(--raised); text-decoration: none; }
.cards strong { color: var(--accent); font-weight: 600; }

.ask { display: grid; gap: 16px; margin: 24px 0 8px; }
.ask label { display: grid; gap: 4px; font-weight: 600; }
.ask input { font: inherit; padding: 9px 10px; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; }
.ask button { font: inherit; font-weight: 600; padding: 10px; color: var(--ground); background: var(--accent); border: 0; border-radius: 6px; cursor: pointer; }
.told { color: var(--bad); min-height: 1.45em; }

.book { display: grid; grid-template-columns: 264px minmax(0, 1fr); max-width: 1240px; margin: 0 auto; }
.book nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 24px 16px 24px 24px; border-right: 1px solid var(--line); font-size: 13px; }
.book nav h4 { text-transform: capitalize; }
.book nav ul { list-style: none; margin: 0; padding: 0; }
.book nav li a { display: flex; gap: 8px; padding: 3px 6px; margin-left: -6px; border-radius: 4px; color: var(--text); line-height: 1.35; }
.book nav li a:hover { background: var(--raised); text-decoration: none; }
.book nav .verb { flex: none; width: 40px; }
.book main { padding: 32px 40px 96px; }
.verb { font: 600 11px/18px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: var(--change); }
.verb.get { color: var(--get); }
.verb.delete { color: var(--remove); }
.call { border: 1px solid var(--line); border-radius: 8px; margin: 12px 0; padding: 16px; }
.call:target, .kind:target { border-color: var(--accent); }
.call .line { display: flex; gap: 10px; align-items: baseline; flex-wrap: wrap; margin-top: 4px; }
.call .access { margin-left: auto; font-size: 12px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
td { padding: 6px 12px 6px 0; border-top: 1px solid var(--line); vertical-align: top; }
td:first-child { width: 26%; }
td:nth-child(2) { width: 30%; color: var(--quiet); }
tr:first-child td { border-top: 0; }
.must { color: var(--change); font-size: 12px; }
.kind { border-left: 2px solid var(--line); padding: 2px 12px; margin: 8px 0; }
@media (max-width: 800px) {
  .book { display: block; }
  .book nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); padding: 16px 24px; }
  .book main { padding: 24px; }
  td, td:first-child, td:nth-child(2) { display: block; width: auto; padding: 2px 0; border: 0; }
  td:first-child { padding-top: 8px; border-top: 1px solid var(--line); }
}
`

/** The content security policy names the style by its digest, so that no other can be slipped in. */
export const styleDigest = `'sha256-${createHash('sha256').update(css).digest('base64')}'`

export function page(title: string, body: Html): string {
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${title}</title>`
  return html`<!doctype html><html lang="en"><head>${head}<style>${{ markup: css }}</style></head><body>${body}</body></html>`
    .markup
}

import {
  type ArticleContent,
  namedArticles,
  ownFindings,
  type VersionFinding,
} from '../../core/article.ts'
import { unknowable } from '../../core/knowable.ts'
import { ALIKE, likenessTo, marksOf } from '../../core/near-duplicate.ts'
import type { Service } from '../../core/service.ts'
import { askedTerm, placeAmong } from '../../core/term.ts'
import { wordingFindings } from '../../core/wording.ts'
import type { Database } from '../../ports.ts'
import type { Desk } from '../desk.ts'
import { knowable } from './knowable.ts'
import { standingOf } from './terms.ts'
import { passageRows } from './version-row.ts'

type Given = { content: ArticleContent; now: Date; versionId?: string }
type About = Given & { service: Service }

/** What whoever approves should know, judged against the library, policies and connectors as they are now. */
export async function findingsOf(
  { database, policies, assistant }: Pick<Desk, 'database' | 'policies' | 'assistant'>,
  given: Given,
): Promise<VersionFinding[]> {
  const inForce = await policies()
  const about = { ...given, service: inForce.service.content }
  return [
    ...ownFindings(about.content),
    ...wordingFindings(about.content),
    ...unknowable(about.content, knowable(inForce, assistant.connectors)),
    ...nothingToFind(about),
    ...(await missing(database, about)),
    ...(await inTheWay(database, about)),
    ...(await nearDuplicates(database, about)),
  ]
}

const nothingToFind = ({ content }: About): VersionFinding[] =>
  passageRows('', content).length > 0
    ? []
    : [{ rule: 'nothing_to_find', because: 'It has no text that could be found: write some.' }]

/** It names what is not there. */
async function missing({ prisma }: Database, { content, service }: About) {
  const named = namedArticles(content)
  const { channels, owner } = content
  const [articles, known] = [
    await prisma.article.findMany({ where: { id: { in: named } }, select: { id: true } }),
    await prisma.channel.findMany({ where: { id: { in: channels } }, select: { id: true } }),
  ]
  const lacks = (wanted: string[], found: { id: string }[]) =>
    wanted.filter((id) => !found.some((row) => row.id === id))
  const findings = lacks(named, articles).map((id) => ({
    rule: 'unknown_article',
    because: `It names the article ${id}, which is not in the library: add that article, or take the name out.`,
  }))
  for (const id of lacks(channels, known))
    findings.push({
      rule: 'unknown_channel',
      because: `It is meant for the channel ${id}, which is not there: name another channel.`,
    })
  if (!service.teams.some(({ name }) => name === owner))
    findings.push({
      rule: 'unknown_owner',
      because: `Its owner ${owner} is no team of the service policy: choose one that is.`,
    })
  return findings
}

/** What it replaces, what waits beside it, and what its dates would lead to. */
async function inTheWay({ prisma }: Database, { content, service, now, versionId }: About) {
  const pair = { articleId: content.id, locale: content.locale }
  const standing = await standingOf(prisma, [pair])
  const others = standing.filter(({ id }) => id !== versionId)
  const placed = placeAmong(askedTerm(content, service.timezone), others, now)
  const findings: VersionFinding[] = []
  const find = (rule: string, because: string, about?: string) =>
    void findings.push({ rule, because, ...(about && { versionId: about }) })
  if (!placed) find('never_in_force', 'It would be over before it begins: choose other dates.')
  for (const id of placed?.ended ?? []) {
    find('replaces', 'It takes the place of this version.', id)
    if (placed?.term.until)
      find('leaves_gap', 'When it ends, the version that it replaced does not come back.', id)
  }
  const next = others.find(({ from }) => placed && from > placed.term.from)
  if (next) find('ends_early', 'It ends when this version, approved already, begins.', next.id)
  const waiting = await prisma.articleVersion.findMany({
    where: { ...pair, state: 'proposed', ...(versionId && { id: { not: versionId } }) },
    select: { id: true },
    take: 20,
  })
  for (const { id } of waiting)
    find(
      'other_proposal',
      'This proposal for the same article waits too: approve one, reject the other.',
      id,
    )
  return findings
}

/** Texts can be long, and whoever has read ten that are alike needs no eleventh. */
const MOST_ALIKE = 10

/** Other articles that say nearly the same, in force or about to be; of many those that have the most marks in common. */
async function nearDuplicates({ pool }: Database, { content }: About): Promise<VersionFinding[]> {
  const { rows } = await pool.query<{ id: string; articleId: string; body: string }>(
    `SELECT id, article_id AS "articleId", content->>'body' AS body FROM article_version
      WHERE marks && $1 AND locale = $2 AND article_id <> $3
        AND (state = 'proposed' OR (state = 'approved' AND (ends_at IS NULL OR ends_at > now())))
      ORDER BY cardinality(ARRAY(SELECT unnest(marks) INTERSECT SELECT unnest($1::text[]))) DESC, created_at DESC
      LIMIT ${MOST_ALIKE}`,
    [marksOf(content.body), content.locale, content.id],
  )
  const likenessOf = likenessTo(content.body)
  return rows
    .map((row) => ({ ...row, share: likenessOf(row.body) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((one, other) => other.share - one.share)
    .map(({ id, articleId, share }) => ({
      rule: 'near_duplicate',
      because: `${Math.floor(share * 100)} % of it stands in ${articleId} too: change that article, or say what is different.`,
      versionId: id,
    }))
}

import { z } from 'zod'
import { Finding } from '../../core/proposal.ts'
import { Language } from '../../core/service.ts'
import type { Desk } from '../../flow/desk.ts'
import { exportLibrary } from '../../flow/knowledge/export-library.ts'
import { cancelImport, progressOf, startImport } from '../../flow/knowledge/start-import.ts'
import { ImportFileState, ImportState } from '../../generated/enums.ts'
import { endpoint } from '../endpoint.ts'
import { Page, pageOf, pageQuery } from '../paging.ts'
import { Problem, type ProblemKind, problems } from '../problem.ts'
import { moment, plainText, whole } from './knowledge-views.ts'
import { id, instant, stored } from './views.ts'

const isOver: ProblemKind = { status: 409, slug: 'import-over', title: 'The import is over' }

export const libraryRoutes = (desk: Desk) => [
  exporting(desk),
  begin(desk),
  list(desk),
  one(desk),
  files(desk),
  cancel(desk),
]

const exporting = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/library-files',
    summary: 'The library as the files that an import or a folder takes',
    description: 'Of each article and locale what is in force, or else what will be next.',
    access: 'library.export',
    query: z.strictObject(pageQuery(z.object({ articleId: plainText, locale: plainText }))),
    response: Page(z.object({ path: z.string(), text: z.string() })),
    handle: async ({ query: { limit, cursor: after } }) => {
      const found = await exportLibrary(database, { after, limit: limit + 1 })
      return pageOf(found, limit, ({ articleId, locale }) => ({ articleId, locale }))
    },
  })

const count = z.int().min(0)

const ImportView = z
  .object({
    id,
    state: z.enum(ImportState),
    locale: z.string(),
    owner: z.string(),
    createdAt: instant,
    createdBy: z.string(),
    finishedAt: instant.nullable(),
    files: z
      .object({ waiting: count, read: count, refused: count, cancelled: count })
      .describe('How many of its files are in which state'),
  })
  .meta({ id: 'LibraryImport', description: 'Files that become proposals' })

const begin = (desk: Desk) =>
  endpoint({
    method: 'post',
    path: '/library-imports',
    summary: 'Bring files in: each becomes proposals, and nothing of them is in force',
    description:
      'Answers at once; look at the import for what became of each file. What the library says already, or what somebody rejected, is not proposed again.',
    access: 'library.import',
    idempotent: true,
    mostBytes: 32 * 1024 * 1024,
    body: z.strictObject({
      files: z
        .array(z.strictObject({ name: z.string().min(1).max(300), bytes: z.base64() }))
        .min(1)
        .max(1000),
      locale: Language.default('en').describe('Of files that do not say it themselves'),
      owner: z.string().min(1).max(80).describe('A team, for files that do not name one'),
    }),
    status: 202,
    response: z.object({ id }),
    handle: async ({ body: { files, ...defaults }, actor }) => {
      const read = files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes, 'base64') }))
      return { id: await startImport(desk, { ...defaults, files: read, actor }) }
    },
  })

const list = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/library-imports',
    summary: 'The imports, newest first',
    access: 'library.import',
    query: z.strictObject(pageQuery(z.object({ at: moment, id }))),
    response: Page(ImportView),
    handle: async ({ query: { limit, cursor } }) => {
      const rows = await database.prisma.libraryImport.findMany({
        ...(cursor && {
          where: {
            OR: [{ createdAt: { lt: cursor.at } }, { createdAt: cursor.at, id: { lt: cursor.id } }],
          },
        }),
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: limit + 1,
      })
      const progress = await progressOf(
        database,
        rows.map((row) => row.id),
      )
      const items = rows.map((row) => ({ ...row, files: progress.get(row.id) ?? nothing }))
      return pageOf(items, limit, (last) => ({ at: last.createdAt.toISOString(), id: last.id }))
    },
  })

const nothing = { waiting: 0, read: 0, refused: 0, cancelled: 0 }
const params = z.strictObject({ id })

const one = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/library-imports/:id',
    summary: 'How far an import is',
    access: 'library.import',
    params,
    response: ImportView,
    handle: async ({ params }) => {
      const row = await database.prisma.libraryImport.findUnique({ where: params })
      if (!row) throw missing()
      return { ...row, files: (await progressOf(database, [row.id])).get(row.id) ?? nothing }
    },
  })

const FileView = z
  .object({
    ordinal: count,
    name: z.string(),
    state: z.enum(ImportFileState),
    proposed: count.describe('Versions that were proposed'),
    known: count.describe('What the library said already, or somebody had rejected'),
    findings: stored(z.array(Finding)),
  })
  .meta({ id: 'LibraryImportFile' })

const files = ({ database }: Desk) =>
  endpoint({
    method: 'get',
    path: '/library-imports/:id/files',
    summary: 'What became of each file, in their order',
    access: 'library.import',
    params,
    query: z.strictObject({
      ...pageQuery(z.object({ ordinal: whole })),
      state: z.enum(ImportFileState).optional(),
    }),
    response: Page(FileView),
    handle: async ({ params, query: { limit, cursor, state } }) => {
      if (!(await database.prisma.libraryImport.findUnique({ where: params }))) throw missing()
      const rows = await database.prisma.libraryImportFile.findMany({
        where: {
          importId: params.id,
          ...(state && { state }),
          ...(cursor && { ordinal: { gt: cursor.ordinal } }),
        },
        orderBy: { ordinal: 'asc' },
        take: limit + 1,
        omit: { bytes: true },
      })
      return pageOf(rows, limit, ({ ordinal }) => ({ ordinal }))
    },
  })

const cancel = ({ database }: Desk) =>
  endpoint({
    method: 'post',
    path: '/library-imports/:id/cancel',
    summary: 'Read no further files; what was proposed stays proposed',
    access: 'library.import',
    params,
    response: z.object({ cancelled: z.literal(true) }),
    errors: [problems.notFound, isOver],
    handle: async ({ params, actor }) => {
      if (await cancelImport(database, { ...params, actor })) return { cancelled: true as const }
      const row = await database.prisma.libraryImport.findUnique({ where: params })
      throw row ? new Problem(isOver, `It is ${row.state} already.`) : missing()
    },
  })

const missing = () => new Problem(problems.notFound, 'There is no import with this id.')

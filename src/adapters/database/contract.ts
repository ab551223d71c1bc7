import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { QueryResult } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Prisma } from '../../generated/client.ts'
import type { OpenDatabase } from './assemble.ts'

/** What both databases promise. */
export function databaseContract(name: string, make: () => Promise<OpenDatabase>): void {
  describe(`the ${name} database`, () => {
    let database: OpenDatabase
    beforeAll(async () => {
      database = await make()
    })
    afterAll(() => database.close())

    const aChannel = (address: string = randomUUID()) => ({
      kind: 'simulator' as const,
      name: 'Test',
      address,
    })
    const setting = (value: Prisma.InputJsonValue) =>
      database.prisma.setting.create({ data: { name: randomUUID(), value, updatedBy: 'test' } })

    describe('keeps what it is given', () => {
      test.each([
        ['an emoji family', '👩‍👩‍👧‍👦'],
        ['quotes', `'single' "double" \\ $$ $1 ; --`],
        ['line ends', 'a\r\nb\tc'],
        ['right to left', 'שלום مرحبا'],
        ['nothing', ''],
      ])('text with %s', async (_, text) => {
        const { id } = await database.prisma.channel.create({ data: { ...aChannel(), name: text } })
        const raw = await database.pool.query('SELECT name FROM channel WHERE id = $1', [id])
        expect(raw.rows).toEqual([{ name: text }])
        await expect(database.prisma.channel.findUnique({ where: { id } })).resolves.toMatchObject({
          name: text,
        })
      })

      test('times to the millisecond, whatever the zone of the machine', async () => {
        const at = new Date('2026-03-29T01:30:00.123Z')
        const { id } = await database.prisma.channel.create({
          data: { ...aChannel(), createdAt: at },
        })
        const [raw] = await database.prisma.$queryRaw<{ at: Date }[]>`
          SELECT created_at AS at FROM channel WHERE id = ${id}::uuid`
        expect(raw?.at).toEqual(at)
        const { rows } = await database.pool.query(
          `SELECT created_at AS at, created_at = $2 AS same, extract(epoch FROM created_at)::text AS epoch FROM channel WHERE id = $1`,
          [id, at],
        )
        expect(rows).toEqual([{ at, same: true, epoch: '1774747800.123000' }])
      })

      test('json with every kind of value', async () => {
        const value = {
          text: 'é👍"\\',
          list: [1, -2.5, null, true],
          deep: { empty: {} },
          big: 1e15,
        }
        const { name } = await setting(value)
        const found = await database.prisma.setting.findUniqueOrThrow({ where: { name } })
        expect(found.value).toEqual(value)
        const { rows } = await database.pool.query(
          'SELECT $1::jsonb AS given, value FROM setting WHERE name = $2',
          [JSON.stringify(value), name],
        )
        expect(rows).toEqual([{ given: value, value }])
      })

      test('bytes', async () => {
        const salt = Uint8Array.from({ length: 256 }, (_, byte) => byte)
        const { id } = await database.prisma.contact.create({ data: { salt } })
        const found = await database.prisma.contact.findUniqueOrThrow({ where: { id } })
        expect(Buffer.from(found.salt ?? []).equals(Buffer.from(salt))).toBe(true)
        const { rows } = await database.pool.query(
          'SELECT salt = $1 AS same, salt FROM contact WHERE id = $2',
          [Buffer.from(salt), id],
        )
        expect(rows).toEqual([{ same: true, salt: Buffer.from(salt) }])
      })

      test('whole numbers beyond 2^53, decimals and uuids', async () => {
        const id = 9_223_372_036_854_775_807n
        await database.prisma.auditEvent.create({
          data: {
            id,
            actorKind: 'system',
            actorId: 's',
            act: 'a',
            subjectKind: 's',
            subjectId: 's',
          },
        })
        await expect(database.prisma.auditEvent.count({ where: { id } })).resolves.toBe(1)
        const uuid = randomUUID()
        const { rows } = await database.pool.query(
          `SELECT id::text, $2::numeric AS exact, $3::uuid AS uuid, ARRAY['a,b', NULL]::text[] AS list FROM audit_event WHERE id = $1`,
          [id, '12345678901234567890.123456789', uuid],
        )
        expect(rows).toEqual([
          { id: String(id), exact: '12345678901234567890.123456789', uuid, list: ['a,b', null] },
        ])
      })

      test('a value of a megabyte', async () => {
        const { name } = await setting({ text: 'ü'.repeat(500_000) })
        const { rows } = await database.pool.query(
          `SELECT length(value->>'text') AS length, value FROM setting WHERE name = $1`,
          [name],
        )
        expect(rows[0].length).toBe(500_000)
        expect(rows[0].value.text).toHaveLength(500_000)
      })
    })

    describe('transactions', () => {
      test('become visible to others only when they are committed', async () => {
        const address = randomUUID()
        let asked: Promise<QueryResult> | undefined
        await database.transaction(async (tx) => {
          await tx.channel.create({ data: aChannel(address) })
          // Asked from outside; on the embedded database it waits for the transaction, on a server it sees the past.
          asked = database.pool.query('SELECT name FROM channel WHERE address = $1', [address])
          await pause(50)
          await tx.channel.update({ where: { address }, data: { name: 'Named later' } })
        })
        expect((await asked)?.rows).toEqual(
          database.kind === 'pglite' ? [{ name: 'Named later' }] : [],
        )
        const found = await database.prisma.channel.findUnique({ where: { address } })
        expect(found?.name).toBe('Named later')
      })

      test('undo everything when their work throws', async () => {
        const address = randomUUID()
        const work = database.transaction(async (tx) => {
          await tx.channel.create({ data: aChannel(address) })
          throw new Error('changed my mind')
        })
        await expect(work).rejects.toThrow('changed my mind')
        await expect(database.prisma.channel.count({ where: { address } })).resolves.toBe(0)
      })

      test('leave the connection usable when a statement in them failed', async () => {
        const address = randomUUID()
        const work = database.transaction(async (tx) => {
          await tx.channel.create({ data: aChannel(address) })
          await tx.channel.create({ data: aChannel(address) })
        })
        await expect(work).rejects.toMatchObject({ code: 'P2002' })
        await expect(database.prisma.channel.count({ where: { address } })).resolves.toBe(0)
        await database.transaction((tx) => tx.channel.create({ data: aChannel(address) }))
        await expect(database.prisma.channel.count({ where: { address } })).resolves.toBe(1)
      })

      test('mix Prisma and SQL, and stop at a savepoint', async () => {
        const address = randomUUID()
        await database.transaction(async (tx) => {
          await tx.channel.create({ data: aChannel(address) })
          await tx.$executeRaw`SAVEPOINT here`
          await tx.$executeRaw`SELECT 1 / 0`.catch(() => {})
          await tx.$executeRaw`ROLLBACK TO SAVEPOINT here`
          await tx.$executeRaw`UPDATE channel SET name = 'After' WHERE address = ${address}`
        })
        const found = await database.prisma.channel.findUnique({ where: { address } })
        expect(found?.name).toBe('After')
      })

      test('all finish when sixty start at once', async () => {
        const { name } = await setting(0)
        await Promise.all(
          Array.from({ length: 60 }, () =>
            database.transaction(async (tx) => {
              await tx.$queryRaw`SELECT 1 FROM setting WHERE name = ${name} FOR UPDATE`
              const { value } = await tx.setting.findUniqueOrThrow({ where: { name } })
              await tx.setting.update({ where: { name }, data: { value: Number(value) + 1 } })
            }),
          ),
        )
        const found = await database.prisma.setting.findUnique({ where: { name } })
        expect(found?.value).toBe(60)
      })

      test('go again when the database ended them for the sake of another, three times at most', async () => {
        let tries = 0
        const work = (failures: number) =>
          database.transaction(async (tx) => {
            if (++tries > failures) return 'done'
            await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END $$`
            return 'never'
          })
        await expect(work(2)).resolves.toBe('done')
        expect(tries).toBe(3)
        tries = 0
        await expect(work(99)).rejects.toThrow()
        expect(tries).toBe(3)
      })

      test('of the pool begin behind a comment, and end with the connection that was not given back clean', async () => {
        const address = randomUUID()
        const client = await database.pool.connect()
        await client.query('/* who knows */ -- why\n BEGIN')
        await client.query(
          `INSERT INTO channel (kind, name, address) VALUES ('simulator', 'Test', $1)`,
          [address],
        )
        client.release(true)
        await expect(database.prisma.channel.count({ where: { address } })).resolves.toBe(0)
      })
    })

    describe('faults', () => {
      test('of uniqueness are P2002 to Prisma and 23505 to the pool', async () => {
        const address = randomUUID()
        await database.prisma.channel.create({ data: aChannel(address) })
        const again = database.prisma.channel.create({ data: aChannel(address) })
        await expect(again).rejects.toMatchObject({ code: 'P2002' })
        await expect(again).rejects.toBeInstanceOf(Prisma.PrismaClientKnownRequestError)
        const raw = database.pool.query(
          `INSERT INTO channel (kind, name, address) VALUES ('simulator', 'Test', $1)`,
          [address],
        )
        await expect(raw).rejects.toMatchObject({
          code: '23505',
          constraint: 'channel_address_key',
          table: 'channel',
        })
      })

      test('of one statement leave the rest of the pool as it was', async () => {
        await expect(database.pool.query('SELECT $1::int', ['x'])).rejects.toMatchObject({
          code: '22P02',
        })
        await expect(database.pool.query('nonsense')).rejects.toMatchObject({ code: '42601' })
        await expect(database.pool.query('SELECT 1 AS one')).resolves.toMatchObject({
          rows: [{ one: 1 }],
        })
      })
    })

    test('runs a prepared statement of one name on many connections', async () => {
      const query = { name: 'twice', text: 'SELECT $1::int * 2 AS twice' }
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, n) => database.pool.query({ ...query, values: [n] })),
      )
      expect(answers.map(({ rows }) => rows[0].twice)).toEqual(answers.map((_, n) => n * 2))
    })

    test('plans what comes again once in a session, and what comes once not at all', async () => {
      const client = await database.pool.connect()
      const again = 'SELECT $1::int + 1 AS again'
      for (let n = 0; n < 20; n++)
        expect((await client.query(again, [n])).rows).toEqual([{ again: n + 1 }])
      await client.query('SELECT $1::int + 2 AS seldom', [1])
      const { rows } = await client.query(
        `SELECT statement, generic_plans + custom_plans AS runs FROM pg_prepared_statements WHERE statement ~ 'again|seldom'`,
      )
      client.release()
      expect(rows).toEqual([{ statement: again, runs: '16' }])
    })

    test('goes on after a statement that comes again failed', async () => {
      const client = await database.pool.connect()
      const halves = 'SELECT 10 / $1::int AS half'
      for (let n = 0; n < 10; n++) {
        await expect(client.query(halves, [0])).rejects.toMatchObject({ code: '22012' })
        expect((await client.query(halves, [5])).rows).toEqual([{ half: 2 }])
      }
      client.release()
    })

    test('puts a webhook into the log with one statement', async () => {
      const { id } = await database.prisma.channel.create({ data: aChannel() })
      const event = {
        kind: 'message',
        channelId: id,
        providerId: randomUUID(),
        identities: [{ kind: 'phone', value: '+4915112345678' }],
        messageKind: 'text',
        content: { text: 'Wo ist mein Paket? 📦' },
        sentAt: new Date().toISOString(),
      }
      const receive = () =>
        database.pool.query(
          'SELECT receive($1::jsonb, $2::interval, $3::interval, $4::int) AS effects',
          [JSON.stringify([event]), '4000 milliseconds', '20000 milliseconds', 30],
        )
      expect((await receive()).rows[0].effects).toMatchObject([{ outcome: 'logged' }])
      expect((await receive()).rows[0].effects).toMatchObject([{ outcome: 'duplicate' }])
      await expect(
        database.prisma.message.findMany({ where: { channelId: id } }),
      ).resolves.toMatchObject([
        { content: { text: 'Wo ist mein Paket? 📦' }, direction: 'inbound' },
      ])
    })

    describe('notifications', () => {
      const notify = (payload: string) =>
        database.prisma.$executeRaw`SELECT pg_notify('countersign', ${payload})`

      test('are heard once they are committed, by all who listen, until they stop', async () => {
        const first: string[] = []
        const second: string[] = []
        const stopFirst = await database.listen((payload) => first.push(payload))
        const stopSecond = await database.listen((payload) => second.push(payload))
        await database
          .transaction(async (tx) => {
            await tx.$executeRaw`SELECT pg_notify('countersign', 'undone')`
            throw new Error('undone')
          })
          .catch(() => {})
        await notify('{"kind":"conversation"}')
        await database.prisma.$executeRaw`SELECT pg_notify('another_channel', 'not for us')`
        await expect.poll(() => first).toEqual(['{"kind":"conversation"}'])
        await expect.poll(() => second).toEqual(['{"kind":"conversation"}'])
        await stopFirst()
        await notify('later')
        await expect.poll(() => second).toEqual(['{"kind":"conversation"}', 'later'])
        expect(first).toEqual(['{"kind":"conversation"}'])
        await stopSecond()
      })
    })

    test('leaves the event loop free while many statements run', async () => {
      const from = performance.now()
      let longest = 0
      let last = performance.now()
      const watch = setInterval(() => {
        longest = Math.max(longest, performance.now() - last)
        last = performance.now()
      }, 1)
      await Promise.all([
        ...Array.from({ length: 1500 }, () =>
          database.pool.query('SELECT count(*) FROM generate_series(1, 500)'),
        ),
        database.transaction(async (tx) => {
          for (let n = 0; n < 300; n++)
            await tx.$queryRaw`SELECT count(*) FROM generate_series(1, 500)`
        }),
      ])
      clearInterval(watch)
      // Bounded on a quiet machine, and a small part of the whole on a busy one.
      expect(longest).toBeLessThan(Math.max(250, (performance.now() - from) / 4))
    })

    test('says that it is there', async () => {
      await expect(database.check()).resolves.toBeUndefined()
    })
  })
}

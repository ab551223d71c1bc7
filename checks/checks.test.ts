import { describe, expect, test } from 'vitest'
import { privateAddresses } from './addresses.ts'
import { tooLong } from './file-length.ts'

const lines = (count: number) => 'x\n'.repeat(count)

describe('file length', () => {
  test('a file of 250 lines passes and one of 251 is named with what to do', () => {
    expect(tooLong('src/flow/settle.ts', lines(250))).toBeUndefined()
    expect(tooLong('src/flow/settle.ts', lines(251))).toContain('src/flow/settle.ts has 251 lines')
  })

  test('tests and contracts may have 400', () => {
    expect(tooLong('src/flow/settle.test.ts', lines(400))).toBeUndefined()
    expect(tooLong('src/adapters/queue/contract.ts', lines(400))).toBeUndefined()
    expect(tooLong('src/adapters/queue/contract.ts', lines(401))).toBeDefined()
  })
})

describe('private addresses', () => {
  const somewhere = (folder: string) => `cd /${folder}/desk/x`

  test.each(['home', 'Users', 'root', 'work'])(
    'a folder under %s is named with its line',
    (folder) => {
      expect(privateAddresses('README.md', `one\n${somewhere(folder)}`)).toEqual([
        `README.md:2 names /${folder}/desk: use a path relative to the project`,
      ])
    },
  )

  test('addresses on the web and folders of the image pass', () => {
    const text = `https://example.org/${'home'}/desk\nDATA_DIR=/data\nWORKDIR /app`
    expect(privateAddresses('README.md', text)).toEqual([])
  })

  test('a lock file may name the public registry and no other', () => {
    const from = (host: string) => `"resolved": "https://${host}/zod/-/zod-4.6.7.tgz"`
    expect(privateAddresses('package-lock.json', from('registry.npmjs.org'))).toEqual([])
    expect(privateAddresses('package-lock.json', from('npm.example.org'))).toHaveLength(1)
  })
})

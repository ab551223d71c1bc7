import { expect, test } from 'vitest'
import { fileName, titleOfName } from './file-name.ts'

test.each([
  ['returns.md', 'returns.md', false],
  ['help/returns/how-to.pdf', 'help/returns/how-to.pdf', false],
  ['./help/a.md', 'help/a.md', true],
  ['help\\returns.md', 'help/returns.md', true],
  ['price\u202efdp.exe', 'pricefdp.exe', true],
  ['Übersicht.md'.normalize('NFD'), 'Übersicht.md', true],
])('%j is called %s', (given, name, isMended) =>
  expect(fileName(given)).toEqual({ kind: 'name', name, isMended }),
)

test.each([
  ['../secret.md', /leads out/],
  ['help/../../etc/passwd', /leads out/],
  ['..\\..\\boot.ini', /leads out/],
  ['help/.\u200b./a.md', /leads out/],
  ['/etc/passwd', /root of a disk/],
  ['C:\\boot.ini', /root of a disk/],
  ['\\\\server\\share\\a.md', /root of a disk/],
  ['a\0.md', /control characters/],
  ['a\r\nb.md', /control characters/],
  [' ', /no name/],
  ['a'.repeat(301), /longer than 300/],
])('%j is refused', (given, problem) =>
  expect(fileName(given)).toMatchObject({
    kind: 'bad',
    problem: expect.stringMatching(problem),
    name: expect.not.stringMatching(/\p{Cc}/u),
  }),
)

test('a title can be made of a name', () => {
  expect(titleOfName('help/how-to_return.en.pdf')).toBe('How to return.en')
  expect(titleOfName('---.md')).toBe('Untitled')
})

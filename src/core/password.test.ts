import { describe, expect, test } from 'vitest'
import { passwordProblem } from './password.ts'

const problem = (password: string, email = 'maria.lindqvist@example.com') =>
  passwordProblem(password, { email })

describe('a password', () => {
  test.each([
    'violet tractor hums',
    'kaputte-Leiter-am-Fluss',
    'xK9#mQ2$vL7@pR',
    'jumping4quietowls',
    'Nj8fTz0Qe1Lk',
    '三十六計走為上策也是一計',
  ])('that nobody would try first is taken: %s', (password) => {
    expect(problem(password)).toBeNull()
  })

  test('needs twelve characters, as people count them', () => {
    expect(problem('elevenchars')).toMatch(/has 11 characters and needs 12/)
    expect(problem('👩👩👩👩👩👩')).toMatch(/has 6 characters/)
  })

  test('has an end, so that hashing it has one', () => {
    expect(problem('violet tractor hums '.repeat(7))).toMatch(/at most 128/)
  })

  test.each([
    'password1234',
    'Password2026!',
    'P@ssw0rd!2345',
    'PasswordPassword',
    'Welcome12345!',
    'welcome-to-admin',
    'Summer2026!!',
    'qwertyuiop123',
    '1q2w3e4r5t6y',
    '1qaz2wsx3edc',
    'zxcvbnm,./123',
    '123456789012',
    '987654321098',
    'abcdefghijklm',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'Hello123Hello123',
    'iloveyou12345',
    'iloveyouforever',
    'ManchesterUnited1',
    'administrator',
    'Countersign2026',
    'WhatsAppSupport1',
    'correcthorsebatterystaple',
    'changeme123456',
    'M0tdepasse2026',
  ])('that is guessed early is refused: %s', (password) => {
    expect(problem(password)).toMatch(/first that are guessed/)
  })

  test.each(['maria.lindqvist@example.com', 'Lindqvist-and-owls', 'the-example-of-owls'])(
    'with something of the e-mail in it is refused: %s',
    (password) => {
      expect(problem(password)).toMatch(/contains the e-mail address/)
    },
  )
})

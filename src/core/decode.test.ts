import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'

const words = 'Größe: 42 €\nnaïve façade'
const bytesOf = (text: string, encoding: BufferEncoding, ...mark: number[]) =>
  Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)])
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
const western = (text: string) => Buffer.from(text.replaceAll('€', '\x80'), 'latin1')

describe('text is read', () => {
  test.each([
    ['in UTF-8', bytesOf(words, 'utf8'), undefined, 'utf-8', false],
    ['in UTF-8 with its mark', bytesOf(words, 'utf8', 0xef, 0xbb, 0xbf), undefined, 'utf-8', false],
    [
      'in UTF-16 with its mark',
      bytesOf(words, 'utf16le', 0xff, 0xfe),
      undefined,
      'utf-16le',
      false,
    ],
    [
      'in UTF-16 the other way round',
      swapped(bytesOf(words, 'utf16le', 0xff, 0xfe)),
      undefined,
      'utf-16be',
      false,
    ],
    ['in UTF-16 without a mark', bytesOf(words, 'utf16le'), undefined, 'utf-16le', true],
    [
      'in the other UTF-16 without one',
      swapped(bytesOf(words, 'utf16le')),
      undefined,
      'utf-16be',
      true,
    ],
    ['in Windows-1252', western(words), undefined, 'windows-1252', true],
    ['as it was declared', western(words), 'windows-1252', 'windows-1252', false],
    [
      'as its mark says, whatever was declared',
      bytesOf(words, 'utf8', 0xef, 0xbb, 0xbf),
      'latin1',
      'utf-8',
      false,
    ],
  ])('%s', (_how, bytes, declared, encoding, isGuess) =>
    expect(decode(bytes, declared)).toEqual({ kind: 'text', text: words, encoding, isGuess }),
  )

  test('in another declared encoding', () => {
    const bytes = Buffer.from([0x82, 0xb1, 0x82, 0xf1])
    expect(decode(bytes, 'shift_jis')).toMatchObject({ kind: 'text', text: 'こん' })
  })
})

describe('text is refused', () => {
  test('with the line, when it is damaged UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('höher\nälter, schöner, kühler\nhier fehlt e'),
      Buffer.from([0xc3]),
      Buffer.from('was\n'),
    ])
    expect(decode(bytes)).toMatchObject({ kind: 'undecodable', line: 3 })
    expect(decode(bytes, 'utf-8')).toMatchObject({ kind: 'undecodable', line: 3 })
  })

  test.each([
    ['in a language of another code page', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20])],
    ['in UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
    ['with bytes that are no letters', Buffer.from([0x41, 0x42, 0x81, 0x43, 0x44, 0x45, 0x46])],
  ])('%s', (_what, bytes) => expect(decode(bytes).kind).toBe('undecodable'))

  test('when the declared encoding is unknown or untrue', () => {
    expect(decode(Buffer.from('a'), 'klingon')).toMatchObject({
      problem: expect.stringContaining('klingon'),
    })
    expect(decode(Buffer.from([0xff]), 'shift_jis').kind).toBe('undecodable')
  })
})

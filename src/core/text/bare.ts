const picture = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu

/** Words alone, in small letters: without pictures, points, and marks that some write in Arabic and some do not. */
export function bareOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(picture, ' ')
    .replace(/[\u064b-\u0652\u0640]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/\p{P}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

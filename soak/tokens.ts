/** Every message carries a token that no other has; an answer names the tokens that it answers. */

export const tokenOf = (number: number) => `m-${String(number).padStart(6, '0')}`

export const tokensIn = (text: string): string[] => text.match(/\bm-\d{6}\b/g) ?? []

export function answerTo(texts: string[]): string {
  const tokens = [...new Set(texts.flatMap(tokensIn))].sort()
  return tokens.length === 0 ? 'Answer to nothing in particular' : `Answer to ${tokens.join(', ')}`
}

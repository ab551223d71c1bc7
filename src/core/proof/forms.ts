/** Whether two words are forms of one: refund, refunded and refunds; Rückgabe and Rückgabefrist. Spelled as wordsOf does. */
export function isFormOf(one: string, other: string): boolean {
  if (one === other) return true
  // A number has no forms.
  if (/\d/.test(one) || /\d/.test(other)) return false
  const shorter = Math.min(one.length, other.length)
  if (shorter < 3) return false
  let same = 0
  while (same < shorter && one[same] === other[same]) same++
  const longer = Math.max(one.length, other.length)
  // The beginning is the same, and what differs is no longer than an ending.
  return same >= 3 && same >= shorter - 2 && same >= longer * 0.6
}

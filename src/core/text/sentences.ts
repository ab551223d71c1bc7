/** Ends of sentences in the scripts of the desk: Latin, Arabic, Devanagari, Chinese and Japanese. */
const end = /[.!?…؟۔]+["'”’»)\]]*(?=\s)|[。！？।॥]+["'”’»」』)\]]*|\n+/gu
/** What a full stop follows without ending anything: initials, figures of lists, usual short forms. */
const unfinished =
  /(?:^|[\s(])(?:\p{L}|\p{N}{1,2}|mr|mrs|ms|dr|prof|st|no|nr|approx|incl|vs|etc|e\.g|i\.e|bzw|ca|inkl|usw|z\.\s?b|d\.\s?h|sr|sra|srta|ud|uds|p\.\s?ej|av)\.$/iu

export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const found of text.matchAll(end)) {
    const to = found.index + found[0].length
    const sentence = text.slice(from, to).trim()
    if (found[0] === '.' && unfinished.test(sentence)) continue
    if (sentence) sentences.push(sentence)
    from = to
  }
  const rest = text.slice(from).trim()
  return rest ? [...sentences, rest] : sentences
}

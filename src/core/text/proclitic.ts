/** What Arabic writes in front of a word without a blank: and, with, for, the. */
const proclitic = /^(?:وال|بال|لل|ال|و|ب|ل)(?=\p{sc=Arabic}{3})/u

export const withoutProclitic = (word: string): string => word.replace(proclitic, '')

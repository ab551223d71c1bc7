/** Words that were no Markdown stay what they are when they become some. */
export const asMarkdown = (line: string) =>
  line.replace(/^(\s*)([#>|]|[=~`]{3})/, '$1\\$2').replaceAll(/<(?=[a-z!/?])/gi, '\\<')

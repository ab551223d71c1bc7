/** A spreadsheet program runs a cell that begins so, in whatever file it stands. */
const formula = /^[=+\-@\t\r]/

export const isFormula = (text: string) => formula.test(text)

/** One cell of a table that we hand out: quoted, and with a ' before what would be run. */
export const csvCell = (text: string) =>
  `"${(isFormula(text) ? `'${text}` : text).replaceAll('"', '""')}"`

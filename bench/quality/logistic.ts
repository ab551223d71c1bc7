/** A small logistic regression: Newton's method on standardised signs, both labels counting alike. */

export type Sample = { signs: readonly number[]; isSo: boolean }
type Weights = { bias: number; each: number[] }

const STEPS = 30
/** How strongly weights are held to nought, on standardised signs. */
const RIDGE = 3

export function fitWeights(samples: readonly Sample[]): Weights {
  const count = samples[0]?.signs.length ?? 0
  const scales = Array.from({ length: count }, (_, at) =>
    scaleOf(samples.map(({ signs }) => signs[at] ?? 0)),
  )
  const rows = samples.map(({ signs, isSo }) => ({
    x: [
      1,
      ...signs.map((sign, at) => (sign - (scales[at]?.mean ?? 0)) / (scales[at]?.spread ?? 1)),
    ],
    y: isSo ? 1 : 0,
    weight: samples.length / (2 * samples.filter((other) => other.isSo === isSo).length),
  }))
  let found: number[] = new Array(count + 1).fill(0)
  for (let step = 0; step < STEPS; step++) found = stepped(found, rows)
  const [bias = 0, ...standard] = found
  const each = standard.map((weight, at) => weight / (scales[at]?.spread ?? 1))
  const shift = each.reduce((sum, weight, at) => sum + weight * (scales[at]?.mean ?? 0), 0)
  return { bias: bias - shift, each }
}

function scaleOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, spread: Math.sqrt(variance) || 1 }
}

type Row = { x: number[]; y: number; weight: number }

function stepped(found: readonly number[], rows: readonly Row[]): number[] {
  const size = found.length
  const slope: number[] = found.map((weight, at) => (at === 0 ? 0 : RIDGE * weight))
  const curve: number[][] = found.map((_, at) =>
    found.map((_, other) => (at === other ? (at === 0 ? 1e-6 : RIDGE) : 0)),
  )
  for (const { x, y, weight } of rows) {
    const share = 1 / (1 + Math.exp(-x.reduce((sum, sign, at) => sum + sign * (found[at] ?? 0), 0)))
    for (let at = 0; at < size; at++) {
      const line = curve[at] ?? []
      slope[at] = (slope[at] ?? 0) + weight * (share - y) * (x[at] ?? 0)
      for (let other = 0; other < size; other++)
        line[other] =
          (line[other] ?? 0) + weight * share * (1 - share) * (x[at] ?? 0) * (x[other] ?? 0)
    }
  }
  const by = solved(curve, slope)
  return found.map((weight, at) => weight - (by[at] ?? 0))
}

/** Gauss and Jordan, with the largest number of a column as pivot. */
function solved(matrix: readonly number[][], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0])
  for (let at = 0; at < lines.length; at++) {
    const size = (line: number[] | undefined) => Math.abs(line?.[at] ?? 0)
    const rest = lines.slice(at).sort((a, b) => size(b) - size(a))
    lines.splice(at, rest.length, ...rest)
    const pivot = lines[at] ?? []
    const by = pivot[at] ?? 1
    pivot.forEach((value, place) => {
      pivot[place] = value / by
    })
    lines.forEach((line, other) => {
      const times = line[at] ?? 0
      if (other === at) return
      line.forEach((value, place) => {
        line[place] = value - times * (pivot[place] ?? 0)
      })
    })
  }
  return lines.map((line) => line[lines.length] ?? 0)
}

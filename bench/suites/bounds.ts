/** The largest share that could hide behind so many of so many, at 95 % (Wilson; of none, the rule of three made exact). */
export function upperBound(many: number, rows: number): number {
  if (rows === 0) return 1
  if (many === 0) return 1 - 0.05 ** (1 / rows)
  const z = 1.645
  const share = many / rows
  const middle = share + z ** 2 / (2 * rows)
  const spread = z * Math.sqrt((share * (1 - share)) / rows + z ** 2 / (4 * rows ** 2))
  return (middle + spread) / (1 + z ** 2 / rows)
}

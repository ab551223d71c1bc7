/** The logarithm of the odds of a chance, which is taken to be no nearer to never and always than `least`. */
export function logOdds(chance: number, least: number): number {
  const bounded = Math.min(1 - least, Math.max(least, chance))
  return Math.log(bounded / (1 - bounded))
}

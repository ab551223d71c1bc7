/** So many calls at once, and so many that wait, in their order. */
export type Places = {
  /** Null: too many wait already, or the time was up first. Otherwise it gives the place back. */
  take(signal: AbortSignal): Promise<(() => void) | null>
}

export function openPlaces(most: number, mostWaiting: number): Places {
  let taken = 0
  const waiting = new Set<() => void>()

  function giveBack(): () => void {
    let isGiven = false
    return () => {
      if (isGiven) return
      isGiven = true
      const [next] = waiting
      if (!next) taken -= 1
      else next()
    }
  }

  return {
    async take(signal) {
      if (signal.aborted) return null
      if (taken < most) {
        taken += 1
        return giveBack()
      }
      if (waiting.size >= mostWaiting) return null
      return new Promise((resolve) => {
        const settle = (place: (() => void) | null) => {
          waiting.delete(turn)
          signal.removeEventListener('abort', giveUp)
          resolve(place)
        }
        const turn = () => settle(giveBack())
        const giveUp = () => settle(null)
        waiting.add(turn)
        signal.addEventListener('abort', giveUp)
      })
    },
  }
}

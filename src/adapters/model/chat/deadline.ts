/** When something must be over, and a way to end it before. */
export type Deadline = { signal: AbortSignal; left(): number; end(): void }

/** Not AbortSignal.any and .timeout: in Node 20 what joins them can be collected before it fires. */
export function openDeadline(ms: number, within?: AbortSignal): Deadline {
  const controller = new AbortController()
  const at = performance.now() + ms
  const end = () => {
    clearTimeout(timer)
    within?.removeEventListener('abort', end)
    controller.abort()
  }
  const timer = setTimeout(end, ms)
  within?.addEventListener('abort', end)
  if (within?.aborted) end()
  return {
    signal: controller.signal,
    left: () => Math.max(0, at - performance.now()),
    end,
  }
}

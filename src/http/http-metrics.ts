/** What the doors count. The telemetry adapter has it; the doors only say what they need. */
export type HttpMetrics = {
  request(seen: { method: string; route: string; status: number; seconds: number }): void
  webhook(outcome: WebhookOutcome): void
  unreadableItems(count: number): void
  eventClients(change: 1 | -1): void
  render(): Promise<{ type: string; text: string }>
}

type WebhookOutcome = 'accepted' | 'unsigned' | 'unreadable' | 'unknown-channel' | 'busy' | 'failed'

/** What an app's SDK sends (developer.zendesk.com has no page for it; read from the SDK's own source). */
export interface Message {
  key?: string;
  id?: number;
  request?: 'get' | 'set' | 'invoke';
  params?: unknown;
  message?: unknown;
  appGuid?: string;
  error?: { msg: string };
}

/** The SDK sends strings of JSON, and plain objects for replies to hooks. */
export function readMessage(data: unknown): Message | undefined {
  try {
    const value: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many handlers the app has for the event it says it listens to. */
export function subscriberCount({ message }: Message): number {
  return (message as { subscriberCount?: number } | undefined)?.subscriberCount ?? 0;
}

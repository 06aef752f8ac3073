/** An answer that is not a success, in one of the envelopes Zendesk uses. Verbs throw it, the API answers it. */
export class ZendeskError extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;

  constructor(status: number, body: unknown, headers: Record<string, string> = {}) {
    super(typeof body === 'string' ? body : JSON.stringify(body));
    this.name = 'ZendeskError';
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

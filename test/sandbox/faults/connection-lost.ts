/** What a fault throws that breaks the connection: in process, the same kind of error `fetch` gives. */
export class ConnectionLost extends TypeError {
  constructor() {
    super('fetch failed', { cause: new Error('The connection was lost') });
  }
}

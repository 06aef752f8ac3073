/**
 * The part of Zendesk's app framework (ZAF) we use, typed by its documentation.
 * https://developer.zendesk.com/api-reference/apps/apps-core-api/client_api/
 *
 * What comes back is `unknown`: whoever asks parses it.
 */
export interface ZafClient {
  get(path: string): Promise<unknown>;
  set(path: string, value: unknown): Promise<unknown>;
  invoke(name: string, ...args: unknown[]): Promise<unknown>;
  request(options: ZafRequest): Promise<unknown>;
  context(): Promise<unknown>;
  metadata(): Promise<unknown>;
  on(event: string, handler: (data: unknown) => void): void;
  off(event: string, handler: (data: unknown) => void): void;
}

/** Named as in jQuery's ajax: `type` is the method, `data` is text we made ourselves. */
export interface ZafRequest {
  url: string;
  type: 'GET' | 'POST' | 'PUT';
  dataType: 'json';
  autoRetry: boolean;
  contentType?: string;
  data?: string;
  headers?: Record<string, string>;
  /** `false`: through Zendesk's proxy, the only way to secure settings and signed tokens. */
  cors?: boolean;
  secure?: boolean;
  jwt?: {
    algorithm: 'HS256';
    secret_key: string;
    /** Seconds. */
    expiry: number;
    claims: Record<string, string>;
  };
}

/** The global that Zendesk's SDK script sets; missing where the script could not be loaded. */
export interface ZafSdk {
  /** Answers `false` outside Zendesk, where the page's address names no host. */
  init(): ZafClient | false;
}

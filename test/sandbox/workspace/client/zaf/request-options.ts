/** `client.request` options, named as in jQuery's ajax (developer.zendesk.com, Apps core API). */
export interface RequestOptions {
  url: string;
  type?: string;
  data?: unknown;
  dataType?: 'json' | 'text';
  contentType?: string | false;
  accepts?: Record<string, string>;
  headers?: Record<string, string>;
  timeout?: number;
  secure?: boolean;
  cors?: boolean;
  autoRetry?: boolean;
  httpCompleteResponse?: boolean;
  username?: string;
  password?: string;
  xhrFields?: { withCredentials?: boolean };
  jwt?: Record<string, unknown>;
}

/** One HTTP request made of the options, as jQuery makes it. */
export interface PlainRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
}

export function plainRequest(options: RequestOptions): PlainRequest {
  const method = (options.type ?? 'GET').toUpperCase();
  const headers: Record<string, string> = {
    accept: options.dataType === 'json' ? 'application/json, text/javascript, */*; q=0.01' : '*/*',
    ...options.headers,
  };
  const text = dataText(options.data);
  if (text === undefined) return { url: options.url, method, headers };
  if (method === 'GET' || method === 'HEAD') {
    return { url: options.url + (options.url.includes('?') ? '&' : '?') + text, method, headers };
  }
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (!named && options.contentType !== false) {
    headers['content-type'] =
      options.contentType ?? 'application/x-www-form-urlencoded; charset=UTF-8';
  }
  return { url: options.url, method, headers, body: text };
}

/** Text goes as it is; anything else becomes a form, which surprises those who forgot `JSON.stringify`. */
function dataText(data: unknown): string | undefined {
  if (data === undefined || data === null) return undefined;
  if (typeof data === 'string') return data;
  const pairs = Object.entries(data as Record<string, unknown>);
  return new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
}

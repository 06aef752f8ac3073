/** Somebody at a browser, by hand: keeps cookies per origin, and follows redirects only when told to. */
export interface HttpPerson {
  request(url: string, init?: RequestInit): Promise<Response>;
  /** Posts JSON as the console does. */
  post(url: string, body?: unknown): Promise<Response>;
  /** Follows redirects from here to the first page that is none. */
  follow(url: string): Promise<{ url: string; response: Response }>;
  cookies: Map<string, Map<string, string>>;
}

const mostRedirects = 10;

export function createHttpPerson(
  send: typeof fetch = (...request) => fetch(...request),
): HttpPerson {
  const cookies = new Map<string, Map<string, string>>();
  const jarOf = (url: string): Map<string, string> => {
    const { origin } = new URL(url);
    const jar = cookies.get(origin) ?? new Map<string, string>();
    cookies.set(origin, jar);
    return jar;
  };
  const request: HttpPerson['request'] = async (url, init = {}) => {
    const jar = jarOf(url);
    const headers = new Headers(init.headers);
    if (jar.size > 0)
      headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await send(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(line)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
  return {
    cookies,
    request,
    post: (url, body = {}) =>
      request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: new URL(url).origin },
        body: JSON.stringify(body),
      }),
    async follow(url) {
      let at = url;
      for (let hop = 0; hop < mostRedirects; hop++) {
        const response = await request(at);
        const location = response.headers.get('location');
        if (response.status < 300 || response.status >= 400 || !location)
          return { url: at, response };
        await response.body?.cancel();
        at = new URL(location, at).href;
      }
      throw new Error(`More than ${mostRedirects} redirects from ${url}`);
    },
  };
}

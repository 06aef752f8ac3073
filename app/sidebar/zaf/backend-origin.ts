/**
 * The address of our backend.
 *
 * @param typedHost the app's setting in the self-hosted build, as the admin typed it
 * @param builtInHost the fixed host of a marketplace build; blank in the self-hosted one
 * @returns `undefined` when that is no host: nothing is stripped from it to make it one
 */
export function backendOrigin(
  typedHost: string,
  builtInHost: string = import.meta.env.VITE_BACKEND_HOST ?? '',
): string | undefined {
  const host = (builtInHost || typedHost).trim().toLowerCase();
  const name = hostPattern.exec(host)?.[1];
  if (name === undefined) return undefined;
  if (!import.meta.env.VITE_FOR_RELEASE && loopback.has(name)) return `http://${host}`;
  return `https://${host}`;
}

const hostPattern = /^([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/;
/** A backend on the developer's own machine has no certificate; a build to be given away knows none. */
const loopback: ReadonlySet<string> = /* @__PURE__ */ new Set(['localhost', '127.0.0.1']);

/** zcli always speaks to https://<subdomain>.zendesk.com; loaded before it, this sends that to the sandbox. */
const { fetch } = globalThis;

globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.host !== 'acme.zendesk.com') throw new Error(`A request left this machine: ${url.host}`);
  const here = new URL(url.pathname + url.search, process.env.SANDBOX_ORIGIN);
  return fetch(input instanceof Request ? new Request(here, input) : here, init);
};

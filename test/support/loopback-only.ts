/** Loaded before a child process's own code: its `fetch` reaches this machine and nothing else. */
const reach = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (!['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) {
    return Promise.reject(new Error(`Refused: ${url.host} is not on this machine.`));
  }
  return reach(input, init);
};

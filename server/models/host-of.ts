/** Where a model is, as people are told. @param endpoint.baseUrl `file:` for one that runs in this process */
export function hostOf({ baseUrl }: { baseUrl: string }): string {
  const { protocol, host } = new URL(baseUrl);
  return protocol === 'file:' ? 'in this process' : host;
}

/** Title and text as a model is shown them; the title of a ticket often says it best. */
export function textOf({ title, body }: { title: string; body: string }): string {
  return [title, body].filter((one) => one !== '').join('\n');
}

/** Why a topic was not written, by the backend's code; one that has no words here is told by itself. */
export function reasonOf(code: string | undefined): string {
  if (code === undefined) return 'Why is not known.';
  return reasons[code] ?? `The reason is “${code}”.`;
}

const reasons: Record<string, string> = {
  'already-set': 'Somebody or something had set the field already.',
};

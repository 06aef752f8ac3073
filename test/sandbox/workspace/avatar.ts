/** The one or two letters standing for a person without a picture. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return ((first?.[0] ?? '?') + (last?.[0] ?? '')).toUpperCase();
}

/** A person always gets the same of six colours. */
export function toneOf(id: number | null): string {
  return `tone-${(id ?? 0) % 6}`;
}

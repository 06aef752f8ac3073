/**
 * The first object key that stands twice in one object of a JSON text, or `undefined`.
 * The text must already have passed `JSON.parse`, which silently keeps the last of the two;
 * Zendesk refuses such a manifest.
 */
export function findDuplicateKey(json: string): string | undefined {
  const objects: (Set<string> | undefined)[] = [];
  for (const token of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    const [text, colon] = token;
    if (text === '{') objects.push(new Set());
    else if (text === '[') objects.push(undefined);
    else if (text === '}' || text === ']') objects.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(text.slice(0, -colon.length)) as string;
      const keys = objects.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return undefined;
}

/** Not a no: what was asked may still be done, or answered. */
export class Silence extends Error {
  override name = 'Silence';
}

/**
 * Waits for an answer of ZAF, which itself gives up after minutes only.
 *
 * @throws Silence when none came within `deadlineMs`
 */
export function within<T>(asked: Promise<T>, deadlineMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Silence('Zendesk did not answer.')), deadlineMs);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

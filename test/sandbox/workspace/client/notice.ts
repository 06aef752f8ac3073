const SHOWN_MS = 5000;

/** A short message at the edge of the page, read out to those who listen to it. */
export function notice(words: string, kind: 'notice' | 'alert' | 'error' = 'notice'): void {
  const box = document.createElement('p');
  box.className = `notice ${kind}`;
  box.textContent = words;
  document.getElementById('notices')?.append(box);
  setTimeout(() => box.remove(), SHOWN_MS);
}

export type Scheme = 'light' | 'dark';

export interface SchemeSwitch {
  current(): Scheme;
  onChange(listener: (scheme: Scheme) => void): void;
}

/** The light and dark button; the choice is kept in a cookie so that pages come in the right one. */
export function startScheme(): SchemeSwitch {
  const listeners: ((scheme: Scheme) => void)[] = [];
  const root = document.documentElement;
  const current = (): Scheme => (root.dataset.scheme === 'dark' ? 'dark' : 'light');
  const button = document.getElementById('scheme');
  button?.addEventListener('click', () => {
    const next: Scheme = current() === 'dark' ? 'light' : 'dark';
    root.dataset.scheme = next;
    button.setAttribute('aria-pressed', String(next === 'dark'));
    document.cookie = `sandbox_scheme=${next}; path=/; max-age=31536000; samesite=lax`;
    listeners.forEach((listener) => listener(next));
  });
  return { current, onChange: (listener) => listeners.push(listener) };
}

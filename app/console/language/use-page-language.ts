import { useLayoutEffect } from 'react';
import { useReader } from './use-reader.ts';

/** Tells browsers and screen readers which language the page is in. */
export function usePageLanguage(): void {
  const { locale } = useReader();
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}

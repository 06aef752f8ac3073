import { configure } from '@testing-library/react';

/**
 * What browsers have and jsdom lacks. Imported before anything of the app, for its effect: Garden asks
 * for `matchMedia` while it is being loaded.
 */
Object.assign(window, {
  // As where it is in use: rule by rule. As text, jsdom would read all styles again with each that is added.
  SC_DISABLE_SPEEDY: false,
  ResizeObserver: class {
    observe() {}
    disconnect() {}
  },
  matchMedia: () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
  scrollTo: () => undefined,
});

// Only how long a failing search takes; on a busy machine drawing a page can take over a second.
configure({ asyncUtilTimeout: 10_000 });

/** What axe can find otherwise by night than by day: nothing but colours differs. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe can find otherwise in one language than in another: the rest of its set takes most of its time. */
export const ofWords = [
  ...['color-contrast', 'button-name', 'link-name', 'label', 'valid-lang', 'target-size'],
  ...['heading-order', 'page-has-heading-one', 'scrollable-region-focusable'],
];

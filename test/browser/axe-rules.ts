/** What axe can find otherwise by night than by day: nothing but colours differs. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe can find otherwise in one language than in another: colours, which take most of its time, are not among it. */
export const ofWords = [
  ...['button-name', 'link-name', 'label', 'valid-lang', 'target-size', 'heading-order'],
  ...['landmark-unique', 'page-has-heading-one', 'scrollable-region-focusable'],
];

import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readAttribute } from './read-style.ts';

/** Ways of hiding that nothing inside an element can undo. */
const hiding: [property: RegExp, value: RegExp][] = [
  [/^display$/, /^none\b/],
  [/^content-visibility$/, /^hidden\b/],
  [/^mso-hide$/, /^all\b/],
  [/^opacity$/, /^(?:0*\.0\d*|0+\.?|\d(?:\.\d+)?%)$/],
  [/^filter$/, /opacity\(0*\.?0*%?\)/],
  [
    /^transform$/,
    /scale(?:3d|[xy])?\(0*\.?0\d*[,)]|translate(?:3d|[xy])?\(-(?:\d{3,}|\d{2,}(?:em|rem|%|vw))/,
  ],
  [/^text-indent$/, /^-(?:\d{3,}|\d{2,}(?:em|rem|%|vw))/],
  [/^margin(?:-left|-top)?$/, /(?:^|\s)-(?:\d{3,}|\d{2,}(?:em|rem|vw))/],
  [/^zoom$/, /^0*\.?0\d*%?$/],
  [/^clip-path$/, /^(?:inset\((?:50|100)%|circle\(0)/],
  [/^clip$/, /^rect\((?:0|1px)/],
];
const offPage = /^-(?:\d{3,}|\d{2,}(?:em|rem|vw|vh))/;
const noSize = /^(?:0*\.?0*|1)(?:px|pt|em|%)?$/;

/** What browsers show nothing of, or only where they cannot do what it is for. */
const unshown = new Set(['audio', 'canvas', 'datalist', 'noembed', 'noframes', 'video']);

/** Whether a reader sees neither this element nor anything in it, by what it is or by its styles. */
export function isHidden(element: Tree.Element, styles: Map<string, string>): boolean {
  if (readAttribute(element, 'hidden') !== undefined || unshown.has(element.tagName)) return true;
  const isClosed = element.tagName === 'dialog' && readAttribute(element, 'open') === undefined;
  return isClosed || hidesBy(styles);
}

/** Whether declarations hide an element and all that is in it. */
function hidesBy(styles: Map<string, string>): boolean {
  for (const [name, value] of styles) {
    if (hiding.some(([property, hides]) => property.test(name) && hides.test(value))) return true;
  }
  return isCollapsed(styles) || isOffPage(styles);
}

/** A box without size still shows what flows out of it, unless that is cut off. */
function isCollapsed(styles: Map<string, string>): boolean {
  const isCutOff = ['overflow', 'overflow-x', 'overflow-y'].some((name) =>
    /^(?:hidden|clip|auto|scroll)\b/.test(styles.get(name) ?? ''),
  );
  return (
    isCutOff &&
    ['height', 'max-height', 'width', 'max-width'].some((name) =>
      noSize.test(styles.get(name) ?? 'auto'),
    )
  );
}

/** The place of an element counts only when it is taken out of the flow. */
function isOffPage(styles: Map<string, string>): boolean {
  const isPlaced = /^(?:absolute|fixed|relative)\b/.test(styles.get('position') ?? '');
  return (
    isPlaced &&
    ['left', 'top', 'right', 'bottom'].some((name) => offPage.test(styles.get(name) ?? ''))
  );
}

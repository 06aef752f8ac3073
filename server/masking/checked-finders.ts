import type { MaskKind } from '../contract/masks.ts';
import type { Finder } from './find-kinds.ts';
import { findIps } from './find-ips.ts';
import { structuredFinders } from './structured-finders.ts';

/** What can be told by its form alone, and so can be looked for again in what is about to be sent. */
export const checkedFinders: readonly Finder<MaskKind | 'ip'>[] = [
  ...structuredFinders,
  ['ip', findIps],
];

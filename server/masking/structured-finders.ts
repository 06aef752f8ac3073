import type { MaskKind } from '../contract/masks.ts';
import { findCards } from './find-cards.ts';
import { findEmails } from './find-emails.ts';
import { findIbans } from './find-ibans.ts';
import type { Finder } from './find-kinds.ts';
import { findNationalIds } from './find-national-ids.ts';
import { findPhones } from './find-phones.ts';
import { findSecrets } from './find-secrets.ts';

/** In this order: what is certain before what is likely, so that a card is not taken for a telephone number. */
export const structuredFinders: readonly Finder<MaskKind>[] = [
  ['secret', findSecrets],
  ['email', findEmails],
  ['iban', findIbans],
  ['card', findCards],
  ['national-id', findNationalIds],
  ['phone', findPhones],
];

import { publicReadingSaid } from '../../../../../server/contract/public-reading-said.ts';

export type PublicReadingStrings = Readonly<Record<keyof typeof publicReadingSaid, string>>;

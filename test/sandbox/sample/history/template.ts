import type { Conversation } from '../conversation.ts';
import type { Product, Resolution, Topic } from '../fields.ts';
import type { StaffHandle } from '../people.ts';

/**
 * A problem that came up again and again, and how it was solved. Each list holds wordings to choose
 * from; `{order}`, `{city}`, `{amount}`, `{phone}`, `{version}`, `{tracking}` and `{product}` are filled in.
 */
export interface Template {
  topic: Topic;
  /** How many such tickets there were. */
  count: number;
  products: readonly Product[];
  assignees: readonly StaffHandle[];
  resolution: Resolution;
  subjects: readonly string[];
  asks: readonly string[];
  /** An internal note before the answer, in some of the tickets. */
  notes?: readonly string[];
  replies: readonly string[];
  /** What the customer said to the answer; in some of the tickets nothing. */
  thanks: readonly string[];
  group?: Conversation['group'];
  brand?: Conversation['brand'];
  channel?: Conversation['channel'];
  /** The language, as customers have it; English where none is given. */
  locale?: string;
}

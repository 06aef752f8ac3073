import { text, timestamp } from 'drizzle-orm/pg-core';
import { allPurposes, type AccountPurpose } from '../contract/purposes.ts';

/** A point in time, with its zone. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** What a Zendesk account is for: everything, where nobody said anything else. */
export const purposes = (name: string) =>
  text(name).array().$type<AccountPurpose[]>().notNull().default(allPurposes);

import { dayOf } from '../calls/day-of.ts';
import type { QualityDay } from '../contract/quality.ts';
import type { Db } from '../db/connect.ts';
import { answeredWithin } from '../use/answered-within.ts';
import { readUses } from '../use/read-uses.ts';
import type { Whose } from './of-group.ts';
import { sumSpent } from './sum-spent.ts';
import { tallyDeeds } from './tally-deeds.ts';
import { tallyThumbs } from './tally-thumbs.ts';
import { tallyUses } from './tally-uses.ts';
import type { Figure } from './tally.ts';

const dayMs = 24 * 3600_000;

const nothing: Record<Figure, number> = {
  ...{ opened: 0, briefed: 0, briefsUp: 0, briefsDown: 0, shownBasic: 0, shownByModel: 0 },
  ...{ findsShown: 0, findsUsed: 0, findsUp: 0, findsDown: 0 },
  ...{ repliesShown: 0, repliesUsed: 0, repliesUp: 0, repliesDown: 0 },
  ...{ topicsSet: 0, topicsApplied: 0, topicsUndone: 0, topicsCorrected: 0, tokens: 0, cost: 0 },
};

/**
 * What was done and thought in an account, by day (UTC), oldest first; a day on which nothing happened is there, too.
 *
 * @param days how many, today among them
 */
export async function countDays(
  db: Db,
  whose: Whose,
  { now, days }: { now: Date; days: number },
): Promise<QualityDay[]> {
  const names = Array.from({ length: days }, (_, back) =>
    dayOf(new Date(now.getTime() - (days - 1 - back) * dayMs)),
  );
  const first = names[0] ?? dayOf(now);
  const since = new Date(`${first}T00:00:00Z`);
  const byDay = new Map<string, QualityDay>(names.map((day) => [day, { day, ...nothing }]));
  const used = await readUses(db, whose, first);
  const tallies = [
    ...(await tallyThumbs(db, whose, since)),
    ...(await tallyDeeds(db, whose, since)),
    ...[...used].flatMap(([day, uses]) => tallyUses(day, uses)),
  ];
  for (const { day, figure, n } of tallies) {
    const known = byDay.get(day);
    if (known) known[figure] += n;
  }
  for (const [day, uses] of used) {
    const known = byDay.get(day);
    if (known) known.answeredP95Ms = answeredWithin(uses, 0.95);
  }
  const spent = whose.groupId === undefined ? await sumSpent(db, whose.installId, first) : [];
  for (const { day, ...figures } of spent) {
    const known = byDay.get(day);
    if (known) Object.assign(known, figures);
  }
  return [...byDay.values()];
}

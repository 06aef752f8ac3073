import { parseArgs } from 'node:util';
import { measureDeliveries } from './measure-deliveries.ts';
import { measureFreshness } from './measure-freshness.ts';
import { measureThroughput } from './measure-throughput.ts';

/** `npm run bench`: each figure beside its goal, or beside a reference measured in the same run. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Seconds of steady deliveries. */
    seconds: { type: 'string', default: '60' },
  },
});

const seconds = Number(values.seconds);
const results = {
  deliveries: await measureDeliveries({ perSecond: 200, seconds }),
  throughput: await measureThroughput({ connections: 20, seconds: Math.min(10, seconds) }),
  freshness: await measureFreshness({ tickets: 40 }),
};

if (values.json) {
  process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
} else {
  const { deliveries, throughput, freshness } = results;
  const rows: [what: string, measured: string, goal: string][] = [
    ['deliveries sent, a second', `${deliveries.sent} in ${deliveries.seconds} s`, '200 a second'],
    ['deliveries lost', String(deliveries.lost), '0'],
    ['answer p50 / p99', `${deliveries.p50Ms} / ${deliveries.p99Ms} ms`, 'p99 50 ms or less'],
    ['webhook door', `${throughput.doorPerSecond} a second`, ''],
    ['bare route, one insert', `${throughput.barePerSecond} a second`, ''],
    ['door / bare', throughput.ratio.toFixed(2), '0.4 or more'],
    ['event to stored brief, median', `${freshness.medianMs} ms`, 'under 2000 ms'],
    ['event to stored brief, slowest', `${freshness.slowestMs} ms`, ''],
  ];
  const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  for (const [what, measured, goal] of rows) {
    process.stdout.write(`${what.padEnd(width(0))}  ${measured.padStart(width(1))}  ${goal}\n`);
  }
}

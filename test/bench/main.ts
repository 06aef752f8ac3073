import { parseArgs } from 'node:util';
import { measureClassifier } from './measure-classifier.ts';
import { measureConsoleSize } from './measure-console-size.ts';
import { measureDeliveries } from './measure-deliveries.ts';
import { measureFreshness } from './measure-freshness.ts';
import { measurePainted } from './measure-painted.ts';
import { measureSearch, type SearchFigures } from './measure-search.ts';
import { measureSearchOnServer } from './measure-search-on-server.ts';
import { measureSize } from './measure-size.ts';
import { measureThroughput } from './measure-throughput.ts';
import { measureWidgetRead } from './measure-widget-read.ts';

/** `npm run bench`: each figure beside its goal, or beside a reference measured in the same run. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Seconds of steady deliveries. */
    seconds: { type: 'string', default: '60' },
    /** Tickets among which similar ones are looked for, on the embedded database. */
    tickets: { type: 'string', default: '100000' },
    /** The same on a PostgreSQL server, where this machine has one: filling a million takes a good part of an hour. */
    'server-tickets': { type: 'string', default: '0' },
  },
});

const seconds = Number(values.seconds);
const serverTickets = Number(values['server-tickets']);
const results = {
  search: await measureSearch({ tickets: Number(values.tickets), queries: 200 }),
  searchOnServer:
    serverTickets > 0
      ? await measureSearchOnServer({ tickets: serverTickets, queries: 200 })
      : undefined,
  topics: await measureClassifier({ tickets: 33_000, options: 291, asked: 500 }),
  deliveries: await measureDeliveries({ perSecond: 200, seconds }),
  throughput: await measureThroughput({ connections: 20, seconds: Math.min(10, seconds) }),
  freshness: await measureFreshness({ tickets: 40 }),
  widgetRead: await measureWidgetRead({ reads: 1500 }),
  sidebarSize: await measureSize(),
  consoleSize: await measureConsoleSize(),
  painted: await measurePainted({ turns: 15 }),
};

if (values.json) {
  process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
} else {
  const {
    topics,
    deliveries,
    throughput,
    freshness,
    widgetRead,
    sidebarSize,
    consoleSize,
    painted,
  } = results;
  const rows: [what: string, measured: string, goal: string][] = [
    ...searchRows(results.search, 'embedded', 'p95 60 ms or less at 100,000'),
    ...(results.searchOnServer ? searchRows(results.searchOnServer, 'PostgreSQL', '') : []),
    [
      'topics learned',
      `${topics.tickets} tickets, ${topics.options} options in ${topics.trainSeconds} s`,
      '30 s or less',
    ],
    ['event loop held up meanwhile', `${topics.heldUpMs} ms`, ''],
    ['a classifier stored, ten in memory', `${topics.packedMb}, ${topics.tenMb} MB`, ''],
    ['topic p50 / p95', `${topics.shortP50Ms} / ${topics.shortP95Ms} ms`, 'p95 5 ms or less'],
    ['topic of a long ticket p95', `${topics.longP95Ms} ms`, '5 ms or less'],
    ['plain word counts p50 / p95', `${topics.plainP50Ms} / ${topics.plainP95Ms} ms`, ''],
    ['right topics, of 100', `${topics.right}, by word counts ${topics.plainRight}`, ''],
    ['deliveries sent, a second', `${deliveries.sent} in ${deliveries.seconds} s`, '200 a second'],
    ['deliveries lost', String(deliveries.lost), '0'],
    ['answer p50 / p99', `${deliveries.p50Ms} / ${deliveries.p99Ms} ms`, 'p99 50 ms or less'],
    ['webhook door', `${throughput.doorPerSecond} a second`, ''],
    ['bare route, one insert', `${throughput.barePerSecond} a second`, ''],
    ['door / bare', throughput.ratio.toFixed(2), '0.4 or more'],
    ['event to stored brief, median', `${freshness.medianMs} ms`, 'under 2000 ms'],
    ['event to stored brief, slowest', `${freshness.slowestMs} ms`, ''],
    ['widget read p95', `${widgetRead.readP95Ms} ms`, ''],
    ['widget read that opens a ticket p95', `${widgetRead.openP95Ms} ms`, ''],
    ['bare route, one select p95', `${widgetRead.bareP95Ms} ms`, ''],
    ['widget read / bare', widgetRead.ratio.toFixed(2), '1.5 or less'],
    ['sidebar JavaScript, first load', `${sidebarSize.firstLoadKb} kB gzip`, '130 kB or less'],
    ['sidebar JavaScript, after the brief', `${sidebarSize.laterKb} kB gzip`, ''],
    ...Object.entries(sidebarSize.languageKb).map(([language, kb]): [string, string, string] => [
      `+ ${language}`,
      `${kb} kB gzip`,
      '',
    ]),
    [
      'console JavaScript, first load',
      `${consoleSize.firstLoadKb} kB gzip (${consoleSize.heaviest})`,
      '250 kB or less',
    ],
    ['painted brief, median', `${painted.briefMs} ms`, ''],
    ['painted empty Garden app, median', `${painted.emptyMs} ms`, ''],
    ['brief / empty app', painted.ratio.toFixed(2), '1.3 or less'],
  ];
  const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  for (const [what, measured, goal] of rows) {
    process.stdout.write(`${what.padEnd(width(0))}  ${measured.padStart(width(1))}  ${goal}\n`);
  }
}

function searchRows(
  figures: SearchFigures,
  on: string,
  goal: string,
): [what: string, measured: string, goal: string][] {
  const { findP50Ms, findP95Ms, plainP50Ms, plainP95Ms } = figures;
  return [
    [`tickets to look among, ${on}`, String(figures.tickets), ''],
    ['similar tickets p50 / p95', `${findP50Ms} / ${findP95Ms} ms`, goal],
    ['plain ts_rank p50 / p95', `${plainP50Ms} / ${plainP95Ms} ms`, ''],
    ['as fast as ts_rank', `${figures.faster} times`, '5 times or more'],
    [
      'the right ticket ordered first, of 100',
      `${figures.findFirst}, by ts_rank ${figures.plainFirst}`,
      'coined words: real ones by eval retrieve',
    ],
    ['and like enough to be shown', String(figures.findShown), ''],
    [
      'tickets stored, made to be found, a second',
      `${figures.storedPerSecond}, ${figures.indexedPerSecond}`,
      '',
    ],
    ['memory of the process', `${figures.memoryMb} MB`, ''],
  ];
}

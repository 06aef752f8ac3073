import type { HistoryOptions } from '../../../server/contract/history.ts';
import type { HistoryKey } from './strings/en.ts';

type LeaveOut = HistoryOptions['leaveOut'];

/** As Zendesk calls them. */
export const statusKeys: Record<LeaveOut['statuses'][number], HistoryKey> = {
  new: 'status.new',
  open: 'status.open',
  pending: 'status.pending',
  hold: 'status.hold',
  solved: 'status.solved',
  closed: 'status.closed',
};

export const typeKeys: Record<LeaveOut['types'][number], HistoryKey> = {
  question: 'type.question',
  incident: 'type.incident',
  problem: 'type.problem',
  task: 'type.task',
};

/** Every length of the past that can be kept. */
export const windows: [months: HistoryOptions['windowMonths'], key: HistoryKey][] = [
  [3, 'months.3'],
  [6, 'months.6'],
  [12, 'months.12'],
  [24, 'months.24'],
  [null, 'months.all'],
];

export const schedules: [hours: HistoryOptions['everyHours'], key: HistoryKey][] = [
  [null, 'hours.null'],
  [3, 'hours.3'],
  [6, 'hours.6'],
  [12, 'hours.12'],
  [24, 'hours.24'],
];

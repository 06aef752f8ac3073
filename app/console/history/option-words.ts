import type { HistoryOptions } from '../../../server/contract/history.ts';

type LeaveOut = HistoryOptions['leaveOut'];

/** As Zendesk calls them. */
export const statusNames: Record<LeaveOut['statuses'][number], string> = {
  new: 'New',
  open: 'Open',
  pending: 'Pending',
  hold: 'On-hold',
  solved: 'Solved',
  closed: 'Closed',
};

export const typeNames: Record<LeaveOut['types'][number], string> = {
  question: 'Question',
  incident: 'Incident',
  problem: 'Problem',
  task: 'Task',
};

/** Every length of the past that can be kept. */
export const windows: [months: HistoryOptions['windowMonths'], words: string][] = [
  [3, 'Last 3 months'],
  [6, 'Last 6 months'],
  [12, 'Last 12 months'],
  [24, 'Last 24 months'],
  [null, 'All tickets there ever were'],
];

export const schedules: [hours: HistoryOptions['everyHours'], words: string][] = [
  [null, 'As it happens'],
  [3, 'Every 3 hours'],
  [6, 'Every 6 hours'],
  [12, 'Every 12 hours'],
  [24, 'Every 24 hours'],
];

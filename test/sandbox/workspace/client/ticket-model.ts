import type { PageState, TicketState } from '../state/page-state.ts';

export interface Change {
  path: string;
  newValue: unknown;
  oldValue: unknown;
}

/** The ticket as this page has it: the account's state with what the agent or an app changed on top. */
export interface TicketModel {
  readonly state: PageState;
  /** The ticket with unsaved edits. */
  ticket(): TicketState;
  get(path: string): unknown;
  /** Changes a field on the page; it is saved on submit. */
  set(path: string, value: unknown): void;
  /** What was set and not yet saved, by path. */
  edits(): Map<string, unknown>;
  forgetEdits(): void;
  /** Takes over a newer state of the account. */
  refresh(state: PageState): void;
  onChange(listener: (change: Change) => void): void;
}

const WATCHED = [
  'ticket.subject',
  'ticket.status',
  'ticket.priority',
  'ticket.type',
  'ticket.tags',
  'ticket.requester.id',
  'ticket.brand.id',
  'ticket.organization.id',
  'ticket.assignee.user.id',
  'ticket.assignee.group.id',
  'ticket.conversation',
];

export function createTicketModel(initial: PageState): TicketModel {
  let state = initial;
  const edits = new Map<string, unknown>();
  const listeners: ((change: Change) => void)[] = [];
  const ticket = () => withEdits(state, edits);
  const get = (path: string) => read(ticket(), path);

  /** Tells what differs after `act` from before it. */
  const comparing = (act: () => void) => {
    const custom = Object.keys(state.ticket.customFields).map(
      (name) => `ticket.customField:${name}`,
    );
    const paths = [...WATCHED, ...custom];
    const before = paths.map(get);
    act();
    paths.forEach((path, index) => {
      const [oldValue, newValue] = [before[index], get(path)];
      if (JSON.stringify(oldValue) === JSON.stringify(newValue)) return;
      listeners.forEach((listener) => listener({ path, newValue, oldValue }));
    });
  };
  return {
    get state() {
      return state;
    },
    ticket,
    get,
    set: (path, value) => comparing(() => edits.set(path, value)),
    edits: () => new Map(edits),
    forgetEdits: () => edits.clear(),
    refresh: (next) =>
      comparing(() => {
        state = next;
      }),
    onChange: (listener) => listeners.push(listener),
  };
}

/** The value at a path such as `ticket.requester.name`; `undefined` where there is nothing. */
function read(ticket: TicketState, path: string): unknown {
  const custom = /^ticket\.customField:(\w+)$/.exec(path)?.[1];
  if (custom !== undefined) return ticket.customFields[custom];
  const steps = path
    .replace(/^ticket\.?/, '')
    .split('.')
    .filter((step) => step !== '');
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    ticket,
  );
}

function withEdits(
  { ticket, agents, groups }: PageState,
  edits: Map<string, unknown>,
): TicketState {
  const copy = structuredClone(ticket);
  for (const [path, value] of edits) {
    const custom = /^ticket\.customField:(\w+)$/.exec(path)?.[1];
    if (custom !== undefined) copy.customFields[custom] = (value ?? null) as string | null;
    else if (path === 'ticket.assignee.user.id') {
      copy.assignee.user = agents.find(({ id }) => id === value) ?? null;
    } else if (path === 'ticket.assignee.group.id') {
      copy.assignee.group = groups.find(({ id }) => id === value) ?? null;
    } else Object.assign(copy, { [path.replace('ticket.', '')]: value });
  }
  return copy;
}

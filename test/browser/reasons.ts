import type { Sandbox } from '../sandbox/sandbox.ts';
import { addField } from '../sandbox/fields/add-field.ts';
import { pastSandbox } from '../sandbox/sample/past-sandbox.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';

const hour = 3600_000;

/** What customers write of each reason, in words of its own. */
const said = {
  refund: {
    value: 'money__refund',
    name: 'Money::Refund',
    words: [
      'I was charged twice and want my money back',
      'please refund the double payment on my card',
      'the refund you promised has not reached my bank',
    ],
  },
  parcel: {
    value: 'parcel__late',
    name: 'Parcel::Late',
    words: [
      'my parcel has not arrived and tracking stands still',
      'the courier says delivery is delayed again',
      'where is my shipment, it should have come on Monday',
    ],
  },
  login: {
    value: 'login__locked',
    name: 'Login::Locked out',
    words: [
      'I cannot sign in, the password reset mail never comes',
      'the two step code is refused when I log in',
      'login fails on my phone with a wrong password message',
    ],
  },
};
type Reason = keyof typeof said;

export interface Reasons {
  fieldId: number;
  /** How many tickets of the past have one. */
  labelled: number;
  /** Some other agent. */
  colleagueId: number;
  /** What an agent must say to solve a ticket here. */
  resolutionId: number;
  resolution: string | null;
  /** A customer asks now. @returns the ticket */
  ask(reason: Reason): number;
  /** Takes an option from the field, as an admin does in Zendesk. */
  remove(value: string): void;
}

/** A dropdown for the reason of a ticket, and a past in which agents have used it. */
export function addReasons(sandbox: Sandbox, labelled = 120): Reasons {
  const { users, fields } = sandbox.account;
  const person = (name: string): number => {
    const found = [...users.values()].find((user) => user.name === name);
    if (!found) throw new Error(`The sample desk has no ${name}.`);
    return found.id;
  };
  const agentId = person('Dev Malhotra');
  const requesterId = person('Craig Donnelly');
  const options = Object.values(said).map(({ value, name }) => ({ value, name }));
  const field = addField(sandbox, { type: 'tagger', title: 'Reason', options });
  const resolution = [...fields.values()].find(({ title }) => title === 'Resolution');
  const resolutionId = resolution?.id ?? 0;
  const resolved = resolution?.options[0]?.value ?? null;
  const kinds = Object.keys(said) as Reason[];
  let asked = 0;
  const askIn = (where: Sandbox, reason: Reason): number => {
    const { words } = said[reason];
    const sentence = words[Math.floor(asked / kinds.length) % words.length];
    const body = `${sentence}. This is question ${++asked}.`;
    return createTicket(where, { subject: `Question ${asked}`, requesterId, comment: { body } }).id;
  };

  const past = pastSandbox(sandbox);
  for (let n = 0; n < labelled; n++) {
    const reason = kinds[n % kinds.length] ?? 'refund';
    past.moveTo(sandbox.clock.now() - (labelled - n + 24) * hour);
    const id = askIn(past, reason);
    past.moveTo(past.clock.now() + hour / 2);
    const customFields = { [field.id]: said[reason].value, [resolutionId]: resolved };
    const changes = { assigneeId: agentId, status: 'solved' as const, customFields };
    updateTicket(past, id, changes, agentId);
  }
  return {
    fieldId: field.id,
    labelled,
    colleagueId: agentId,
    resolutionId,
    resolution: resolved,
    ask: (reason) => askIn(sandbox, reason),
    remove: (value) => {
      field.options = field.options.filter((option) => option.value !== value);
    },
  };
}

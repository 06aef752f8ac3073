import { pastSandbox } from '../sandbox/sample/past-sandbox.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';

const day = 24 * 3600_000;

/** Words of the tickets that restricted agents may not open; nothing else of the desk says them. */
export const secrets = ['quokka', 'marmalade', 'ZV-4471-N', 'ZV-4471-S'];

export interface Vouchers {
  /** Open, and to be seen by each of the restricted agents. */
  open: number;
  /** Solved, and to be seen by them too. */
  seen: number;
  /** Solved, and not for them. */
  hidden: number[];
}

/**
 * Four tickets about one trouble. Agents who are restricted to the group Billing, to the brand Fernhill Pro, and to
 * what is assigned to Ruth may open the first two only: each is all three.
 */
export function addVouchers(sandbox: Sandbox): Vouchers {
  const past = pastSandbox(sandbox);
  const { users, groups, brands, fields } = sandbox.account;
  const idOf = (rows: Iterable<{ id: number; name: string }>, name: string) => {
    const found = [...rows].find((row) => row.name.startsWith(name));
    if (!found) throw new Error(`The sample desk has no ${name}.`);
    return found.id;
  };
  const person = (name: string) => idOf(users.values(), name);
  const allowed = {
    groupId: idOf(groups.values(), 'Billing'),
    brandId: idOf(brands.values(), 'Fernhill Pro'),
    assigneeId: person('Ruth Adler'),
  };
  const other = { groupId: idOf(groups.values(), 'Technical'), assigneeId: person('Dev Malhotra') };
  // What an agent must say to solve a ticket here.
  const resolution = [...fields.values()].find(({ title }) => title === 'Resolution');
  const resolved = { [resolution?.id ?? 0]: resolution?.options?.[0]?.value ?? null };
  const add = (ago: number, where: typeof other, subject: string, body: string) => {
    past.moveTo(sandbox.clock.now() - ago * day);
    return createTicket(past, {
      subject,
      requesterId: person('Craig Donnelly'),
      ...where,
      comment: { body },
    }).id;
  };
  const solve = (id: number, { assigneeId }: typeof other, body: string) => {
    past.moveTo(past.clock.now() + day);
    const comment = { body, public: true };
    updateTicket(past, id, { status: 'solved', comment, customFields: resolved }, assigneeId);
    return id;
  };
  const asks = (code: string) =>
    `The checkout refuses my gift voucher: "voucher declined, reason ${code}". The voucher is new and was never redeemed.`;
  const seen = solve(
    add(40, allowed, 'Gift voucher declined at the checkout', asks('ZV-4471')),
    allowed,
    'Hello Craig,\n\nI have unlocked the voucher in the ledger, so the checkout takes it again. Please redeem it within the week.',
  );
  const hidden = [
    solve(
      add(50, other, 'Voucher declined, quokka edition', asks('ZV-4471-N')),
      other,
      'Hello Craig,\n\nI have unlocked the marmalade voucher in the ledger, so the checkout takes it again.',
    ),
    solve(
      add(60, other, 'Checkout declined my quokka voucher', asks('ZV-4471-S')),
      other,
      'Hello Craig,\n\nThe marmalade voucher is unlocked in the ledger. Please redeem it at the checkout again.',
    ),
  ];
  const open = add(1, allowed, 'My gift voucher is declined at the checkout', asks('ZV-4471'));
  return { open, seen, hidden };
}

/** How large a generated past is. */
export interface HistorySize {
  tickets: number;
  updates: number;
}

const updatesOfTicket = 6;

/**
 * The size a proof runs at in the ordinary test run, where a machine may be slow; `HISTORY_TICKETS` in the environment
 * makes it as large as an account is (20,000 tickets with six updates each is what the product is to hold).
 */
export function historySize(ordinary: HistorySize): HistorySize {
  const tickets = Number(process.env['HISTORY_TICKETS'] ?? 0);
  return tickets > 0 ? { tickets, updates: tickets * updatesOfTicket } : ordinary;
}

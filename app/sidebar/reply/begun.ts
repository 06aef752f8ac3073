const keyOf = (ticketId: string) => `sidebrief.reply.${ticketId}`;

/** Whether a reply was asked for on this ticket before the page was loaded again: then it is looked for at once. */
export function wasBegun(ticketId: string): boolean {
  try {
    return sessionStorage.getItem(keyOf(ticketId)) !== null;
  } catch {
    return false;
  }
}

export function noteBegun(ticketId: string): void {
  try {
    sessionStorage.setItem(keyOf(ticketId), '1');
  } catch {
    // Where a browser keeps nothing for embedded pages, the agent presses once more after a reload.
  }
}

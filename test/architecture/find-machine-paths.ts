const machinePath = /(?<![\w.:)}-])\/(?:(?:home|Users|work)\/\w|root\/|tmp\/\w)[\w./-]*/g;

/** Paths that exist on one person's machine only; addresses and relative paths are none. */
export function findMachinePaths(text: string): string[] {
  return text.match(machinePath) ?? [];
}

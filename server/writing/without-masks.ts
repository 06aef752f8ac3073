/** A masked text without its masks: that two customers have a telephone makes their tickets no more alike. */
export function withoutMasks(text: string): string {
  return text.replace(/⟦[^⟧]*⟧/g, ' ').trim();
}

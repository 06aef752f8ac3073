/** Strong: what people read. Fast: small decisions. */
type Tier = 'strong' | 'fast';

export interface Task {
  tier: Tier;
  /** The most a prompt may have; less where the model's window is smaller. */
  inputTokens: number;
  outputTokens: number;
  /** Whoever waits longer is better served without a model. */
  timeoutMs: number;
  /** Which share of a day's budget may be spent when it begins: what nobody waits for leaves the rest to others. */
  budgetShare?: number;
}

/** Every kind of question that is put to a model, on one page. */
export const tasks = {
  'write-brief': { tier: 'strong', inputTokens: 24_000, outputTokens: 1800, timeoutMs: 60_000 },
  'read-part': { tier: 'strong', inputTokens: 24_000, outputTokens: 1500, timeoutMs: 60_000 },
  'merge-parts': { tier: 'strong', inputTokens: 24_000, outputTokens: 1800, timeoutMs: 60_000 },
  'write-reply': { tier: 'strong', inputTokens: 20_000, outputTokens: 1500, timeoutMs: 60_000 },
  'break-tie': { tier: 'fast', inputTokens: 4000, outputTokens: 100, timeoutMs: 15_000 },
  /** Whoever waits gets what words alone find. */
  'embed-question': { tier: 'strong', inputTokens: 500, outputTokens: 0, timeoutMs: 2000 },
  'embed-documents': {
    ...{ tier: 'strong', inputTokens: 500, outputTokens: 0, timeoutMs: 60_000 },
    budgetShare: 0.5,
  },
  try: { tier: 'strong', inputTokens: 500, outputTokens: 200, timeoutMs: 30_000 },
} as const satisfies Record<string, Task>;

export type TaskName = keyof typeof tasks;

import { parseArgs } from 'node:util';

/** `npm run eval -- COMMAND …`: runs the product's own engine over data, and says how well it does. */
const commands: Record<string, () => Promise<(args: string[]) => Promise<void>>> = {
  brief: async () => (await import('./brief.ts')).evaluateBriefs,
  classify: async () => (await import('./classify.ts')).evaluateTopics,
  fusion: async () => (await import('./fusion.ts')).compareFusion,
  redact: async () => (await import('./redact.ts')).evaluateMasking,
  retrieve: async () => (await import('./retrieve.ts')).evaluateRetrieval,
  summarise: async () => (await import('./summarise.ts')).evaluateSummaries,
  support: async () => (await import('./support.ts')).evaluateSupport,
};
const usage = `npm run eval -- brief [--split dev|test|all] [--show] [--json]
npm run eval -- classify --train FILE.jsonl --test FILE.jsonl --out FILE.jsonl [--none LABEL]
npm run eval -- redact [--half tuning|held|all] [--show] [--json]
npm run eval -- retrieve --docs FILE.jsonl --queries FILE.jsonl --out FILE.jsonl [--linked FILE.jsonl] [--fusion] [--plain]
npm run eval -- fusion --docs FILE.jsonl --queries FILE.jsonl --gold FILE.jsonl [--field article]
npm run eval -- summarise --in FILE.jsonl --words N --out FILE.jsonl
npm run eval -- support [--split dev|held|fresh|all] [--show] [--json] | --fit`;

const { positionals } = parseArgs({ allowPositionals: true, strict: false });
const [name = '', ...rest] = process.argv.slice(2);
const load = commands[name];
if (!load || positionals[0] !== name) {
  process.stderr.write(`${name ? `There is no "${name}". ` : ''}Usage:\n${usage}\n`);
  process.exitCode = 2;
} else {
  try {
    await (
      await load()
    )(rest);
  } catch (failure) {
    process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
    process.exitCode = 1;
  }
}

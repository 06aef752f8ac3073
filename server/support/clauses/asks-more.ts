import type { Token } from '../read-tokens.ts';
import type { Clause } from './split-clauses.ts';

const first =
  /^(?:why|how|when|where|what|which|who|warum|wieso|weshalb|wie|wann|wo|was|welche[rsn]?|wer|pourquoi|comment|quand|ou|quel(?:le)?s?|qui|por|como|cuando|donde|que|cual|quien|quando|onde|qual|quem|waarom|hoe|wanneer|waar|wat|welke?|wie|perche|dove|cosa|quale|chi)$/;

/** Whether a question asks for more than yes or no: "why was I charged twice?" tells that somebody was. */
export function asksMore({ start }: Clause, tokens: Token[]): boolean {
  return first.test(tokens[start]?.word ?? '');
}

import type { Mention } from '../../support/reading.ts';
import { readText } from '../../support/read-text.ts';

/** Said to whoever works here, and not asked of the help desk. */
const toAgents = new RegExp(
  [
    String.raw`(?:^|[.!?\n]\s*)(?:(?:dear|hey|all|attention|liebe|chers|estimados|caros|cari|beste)\s+)*(?:agents?|staff|operators?|support(?: team| staff| agents?)?|mitarbeiter(?:innen)?|agenten|agentes?|operadores|operatori|medewerkers|atendentes)\s*:`,
    String.raw`(?:note|message|instructions?|attention|reminder|notice|hinweis|nachricht|anweisung|note|consigne|nota|aviso|mensaje|mensagem|istruzioni|opmerking|instructie)\s+(?:to|for|an|für|pour|aux?|para|a|per|gli|voor|aan)\s+(?:(?:all|any|the|every|alle|die|den|les|los|las|os|gli|de)\s+)*(?:agents?|staff|operators?|support|mitarbeiter|agenten|agentes?|operator|medewerkers|atendentes)`,
    String.raw`\bagents?\s+(?:must|have to|are to|are required to|should)\b`,
    String.raw`\b(?:agenten|mitarbeiter)\s+(?:müssen|sollen)\b|\bles agents doivent\b|\blos agentes deben\b|\bos agentes devem\b`,
  ].join('|'),
  'iu',
);
const settled =
  /\b(?:resolved|solved|closed|settled|erledigt|gelöst|geschlossen|abgeschlossen|résolue?|fermée?|clos|clôturée?|resuelt[oa]|cerrad[oa]|solucionad[oa]|resolvid[oa]|encerrad[oa]|fechad[oa]|risolt[oa]|chius[oa]|opgelost|gesloten|afgesloten)(?!\p{L})/iu;

/**
 * Whether what an agent is to do next is what a customer asks for in a plain request: nothing that is said to be so,
 * that things are settled least of all, and nothing by somebody who gives orders to agents.
 *
 * @param passages of the customer, on which the sentence rests
 * @param comments the whole texts the passages stand in
 */
export function isRequested(sentence: string, passages: string[], comments: string[]): boolean {
  if (settled.test(sentence) || comments.some((text) => toAgents.test(text))) return false;
  const read = readText(sentence);
  const asked = passages.map((text) => readText(text, read.language));
  const moods = read.mentions
    .filter(isAct)
    .map((mention) =>
      asked.flatMap(({ mentions, clauses }) =>
        mentions
          .filter((other) => isSame(mention, other))
          .map(
            ({ mood, clause }) =>
              mood === 'wanted' || mood === 'asked' || clauses[clause]?.isQuestion === true,
          ),
      ),
    );
  return (
    moods.flat().includes(true) && moods.every((one) => one.length === 0 || one.includes(true))
  );
}

function isAct({ meanings }: Mention): boolean {
  return meanings.some(({ kind }) => kind === 'act' || kind === 'say' || kind === 'state');
}

function isSame(one: Mention, other: Mention): boolean {
  return (
    one.word === other.word ||
    one.meanings.some(({ concept }) => other.meanings.some((two) => two.concept === concept))
  );
}

import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import type { TopicAsked, TopicRanked } from '../db/topics-schema.ts';
import { askModel } from '../models/ask-model.ts';
import type { ModelDeps } from '../models/model-deps.ts';
import { groundRules, type Prompt } from '../models/prompt.ts';
import { providerOf } from '../models/provider-of.ts';
import { shownQuestion } from '../writing/shown-question.ts';

/** A suggestion weaker than this is no candidate, whatever a model thinks of it. */
const strong = 0.15;
/** What is this much likelier than the next needs nobody's word. */
const clearLead = 0.2;
const mostCandidates = 4;

export const tiePrompt: Prompt = {
  name: 'topic-tie',
  version: 1,
  system: [
    groundRules,
    'Your task: a customer wrote to a help desk, and the options in "options" of its topic field fit about equally well by the words. Choose the one that says best what the customer wants, by its "id". Answer "none" where none of them does, or where it cannot be told.',
  ].join('\n\n'),
};

const chosen = z.object({ option: z.string() });

/** Candidates between which the classifier sees no clear difference; fewer than two where there is one. */
export function tiedOf(ranked: readonly TopicRanked[]): TopicRanked[] {
  const [first, second] = ranked;
  if (!first || !second || first.confidence - second.confidence >= clearLead) return [];
  return ranked
    .filter(({ confidence }) => confidence >= strong && first.confidence - confidence < clearLead)
    .slice(0, mostCandidates);
}

/**
 * Has a model choose among options that fit about equally well, where an admin wants that (F-16). It sees the names of
 * those options and what the ticket asked, as far as that may leave, and can name no other; what is set by itself never
 * rests on it.
 *
 * @param tied by the classifier's confidence
 * @param names of options by their values
 * @returns the value of the one it chose; `undefined` where it chose none, or could not be asked, or nothing of the
 *   ticket may be shown
 */
export async function breakTie(
  deps: ModelDeps,
  ticket: {
    installId: string;
    ticketId: string;
    asked: TopicAsked;
    mayKeep: (tx: Db) => Promise<boolean>;
  },
  tied: readonly TopicRanked[],
  names: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (tied.length < 2) return undefined;
  const { asked, ...which } = ticket;
  const provider = await providerOf(deps, ticket.installId);
  if (!provider) return undefined;
  const shown = shownQuestion({ ...asked, title: asked.subject }, provider.settings.withheld);
  if (shown === '') return undefined;
  const options = tied.map(({ value }, at) => ({
    id: `o${at + 1}`,
    option: names.get(value) ?? value,
  }));
  const answer = await askModel(deps, {
    ...which,
    feature: 'topic',
    task: 'break-tie',
    prompt: tiePrompt,
    evidence: { ticket: shown, options },
    // They went when the ticket was read.
    names: [],
    schema: chosen,
    signal,
  });
  if (!answer.ok) return undefined;
  await answer.judge([], 1);
  const at = options.findIndex(({ id }) => id === answer.value.option.trim());
  return tied[at]?.value;
}

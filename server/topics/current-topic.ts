import type { AssignedTopic, TopicAnswer, TopicSuggestion } from '../contract/topics.ts';
import type { TopicRanked } from '../db/topics-schema.ts';
import type { Deps } from '../deps.ts';
import type { Install } from '../installs/install.ts';
import { provedOrAnswer } from '../installs/proved-or-answer.ts';
import { appliedBy } from './applied-by.ts';
import { choosePoint } from './choose-point.ts';
import { decide } from './decide.ts';
import type { StoredTopic } from './read-topic.ts';
import { readTrained } from './read-trained.ts';

const askAgainMs = 1000;
/** Looking for a topic takes less than a second. */
const overdueMs = 5000;
/** Before the first training no past was replayed. */
const untried = { curve: [], judged: 0 };

/**
 * What the sidebar shows of a ticket's topic now: what was set by itself, or what may be right, or nothing (CL-12).
 * Names of options are the account's own; of other tickets only numbers leave.
 *
 * @param prove reads what is stored for whoever proves that they can open the ticket now
 * @throws AppError `not_found`, always the same, when the proof does not prove it; whatever `prove` throws
 */
export async function currentTopic(
  deps: Pick<Deps, 'db' | 'queue' | 'now'>,
  { install, ticketId, agentId }: { install: Install; ticketId: string; agentId: string },
  prove: () => Promise<StoredTopic | 'refused' | 'busy'>,
): Promise<TopicAnswer> {
  // Whether topics are on stands with what is stored of them.
  const proved = await provedOrAnswer(install, true, prove);
  if ('answer' in proved) return proved.answer;
  const { settings, field } = proved.stored;
  if (!settings || settings.mode === 'off') return { state: 'switched-off' };
  if (!field) return { state: 'no-field' };
  const who = { installId: install.id, ticketId, agentId };
  return answerFrom(deps, who, proved.stored, settings, field);
}

async function answerFrom(
  { db, queue, now }: Pick<Deps, 'db' | 'queue' | 'now'>,
  who: { installId: string; ticketId: string; agentId: string },
  { ticket, topic }: StoredTopic,
  settings: NonNullable<StoredTopic['settings']>,
  field: { id: string; title: string },
): Promise<TopicAnswer> {
  const { installId, ticketId } = who;
  const job = { installId, ticketId };
  // Somebody has it open now.
  if (ticket?.leftUntilOpened) await queue.enqueue(db, 'brief-ticket', [job]);
  const isRead = topic && (topic.ranked || topic.asked.subject !== '' || topic.asked.body !== '');
  if (!isRead) {
    // What a ticket asks is kept, or kept again, when it is looked at; one that cannot be now is tried again by itself.
    const isWaiting = ticket?.retryAt && ticket.retryAt > now();
    if (!isWaiting) await queue.enqueue(db, 'brief-ticket', [job]);
    return { state: 'processing', askAgainMs };
  }
  if (!topic.ranked) {
    const isOver = !topic.wantedAt || now().getTime() - topic.wantedAt.getTime() > overdueMs;
    if (isOver) await queue.enqueue(db, 'classify-ticket', [job]);
    return { state: 'processing', askAgainMs };
  }
  const { newest, options, name } = await readTrained(db, installId, field.id);
  // Something was learned since: better suggestions are there when the ticket is opened again.
  if (topic.madeWith !== name) await queue.enqueue(db, 'classify-ticket', [job]);
  const names = new Map(options.map((option) => [option.value, option.name]));
  const named = (one: TopicRanked): TopicSuggestion[] => {
    // An option that is gone from the field is not offered (CL-17).
    const name = names.get(one.value);
    return name === undefined ? [] : [{ ...one, name }];
  };
  const said = { ranked: topic.ranked, fits: topic.fits ?? false };
  const { suggest } = decide(said, newest?.figures, settings.targetPercent);
  const { missing } = choosePoint(newest?.figures ?? untried, settings.targetPercent);
  const have = newest?.examples ?? 0;
  return {
    state: 'ready',
    version: topic.version,
    field,
    assigned: assignedOf(topic, names),
    // Most tickets nobody chose for in the sidebar: of these the log is not asked.
    ...(topic.choice === 'applied' && { appliedByYou: await appliedBy(db, who) }),
    suggestions: preferredFirst(suggest).flatMap(named),
    ...(missing > 0 && {
      learning: { have, need: have + missing },
    }),
  };
}

function assignedOf(
  topic: NonNullable<StoredTopic['topic']>,
  names: ReadonlyMap<string, string>,
): AssignedTopic | undefined {
  const { writeState, writeValue: value, writeAt, writeConfidence, choice, choiceAt } = topic;
  if (writeState !== 'written' || value === null || !writeAt) return undefined;
  const isUndone = choice === 'undone' && choiceAt !== null && choiceAt >= writeAt;
  const state =
    topic.current === value && !isUndone ? 'assigned' : isUndone ? 'undone' : 'corrected';
  return {
    value,
    name: names.get(value) ?? value,
    confidence: writeConfidence ?? 0,
    because: topic.ranked?.find((one) => one.value === value)?.because ?? [],
    at: writeAt.toISOString(),
    state,
  };
}

/** Of those that fit about equally well, the one a model chose. */
function preferredFirst(suggest: TopicRanked[]): TopicRanked[] {
  return suggest.toSorted((a, b) => Number(b.preferred ?? false) - Number(a.preferred ?? false));
}

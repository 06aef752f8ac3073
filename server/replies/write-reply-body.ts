import type { NoReplyWhy, ReplyBody } from '../contract/reply.ts';
import { askModel } from '../models/ask-model.ts';
import type { Guidance } from '../models/guidance.ts';
import type { ModelDeps } from '../models/model-deps.ts';
import { tasks } from '../models/tasks.ts';
import type { Db } from '../db/connect.ts';
import type { DroppedSentence } from '../db/models-schema.ts';
import { languageOf } from '../support/languages/language-of.ts';
import { readTokens } from '../support/read-tokens.ts';
import type { SupportContext } from '../support/support.ts';
import { isDropped } from '../writing/judge-claim.ts';
import { leftOutParts } from '../conversation/left-out-parts.ts';
import { writeIn } from '../writing/write-in.ts';
import { chooseEvidence } from './choose-evidence.ts';
import { hashOf } from './ingredients.ts';
import { judgeReplySentence } from './judge-reply-sentence.ts';
import type { shownArticle, shownComment, shownSolution } from './reply-evidence.ts';
import { primaryOf } from './reply-language.ts';
import { replyPrompt, writtenReply } from './reply-prompt.ts';

/** What stands around the evidence: the rules, the shape, the guidance of an admin. */
const overheadTokens = 2200;
/** More dropped than this, and what is left says little of the model's judgement. */
const mostDroppedShare = 0.5;

export interface ReplyGroundwork {
  installId: string;
  ticketId: string;
  /** Of the reply that is being written; left out where none is to be stored. */
  writtenId?: string;
  names: string[];
  about: SupportContext;
  mayKeep: (tx: Db) => Promise<boolean>;
  /** In place of the account's own guidance, to try it. */
  guidance?: Guidance;
  /** Takes what was written and is not shown. */
  onDropped?: (dropped: DroppedSentence[]) => void;
  signal: AbortSignal | undefined;
}

/** What a reply is to be written from, each list in the order of how much its items tell. */
export interface ReplyMaterial {
  /** As BCP 47 names it, with the region where that is known. */
  locale: string;
  ticket: { subject: string | undefined; status: string };
  comments: ReturnType<typeof shownComment>[];
  articles: ReturnType<typeof shownArticle>[];
  solutions: ReturnType<typeof shownSolution>[];
}

/** What of the material a model is shown, and all of it as one short text. */
export interface ReplyInput extends Omit<ReplyMaterial, 'locale' | 'ticket'> {
  /** As BCP 47 names it, without a region. */
  language: string;
  evidence: object;
  hash: string;
}

/** Chooses what a model is shown, in the order it is read: the conversation oldest first. */
export function replyInput(material: ReplyMaterial, contextTokens: number): ReplyInput {
  const { inputTokens, outputTokens } = tasks['write-reply'];
  const room = Math.min(inputTokens, contextTokens - outputTokens) - overheadTokens;
  const items = <T>(list: { item: T }[]) => list.map(({ item }) => item);
  const chosen = chooseEvidence<object>(
    [items(material.comments), items(material.articles), items(material.solutions)],
    room,
  );
  const kept = <T extends { item: object }>(list: T[]) =>
    list.filter(({ item }) => chosen.has(item));
  const comments = kept(material.comments).sort((a, b) =>
    a.from.createdAt < b.from.createdAt ? -1 : 1,
  );
  const articles = kept(material.articles);
  const solutions = kept(material.solutions);
  const { subject, status } = material.ticket;
  const evidence = {
    write_in: writeIn(material.locale),
    ticket: { subject: subject ?? '', status },
    comments: items(comments),
    articles: items(articles),
    solutions: items(solutions),
  };
  return {
    ...{ comments, articles, solutions, evidence },
    language: primaryOf(material.locale),
    hash: hashOf(JSON.stringify(evidence)),
  };
}

/**
 * Has a model write the middle of a reply, of which only sentences stay that what they name supports.
 *
 * @returns why not: no model helped, or too much of what it wrote had no support
 */
export async function writeReplyBody(
  deps: ModelDeps,
  { about, onDropped, ...ground }: ReplyGroundwork,
  { language, comments, articles, solutions, evidence }: ReplyInput,
): Promise<ReplyBody | { why: NoReplyWhy; retryAfterMs: number | undefined }> {
  const answer = await askModel(deps, {
    ...ground,
    feature: 'reply',
    task: 'write-reply',
    otherTicketIds: solutions.map(({ from }) => from.ticketId),
    prompt: replyPrompt,
    evidence,
    schema: writtenReply,
    removed: leftOutParts(comments.map(({ from }) => from)),
  });
  if (!answer.ok) return answer;
  const sources = new Map(
    [...comments, ...articles, ...solutions].map(({ item, source }) => [item.id, source]),
  );
  const judged = answer.value.sentences.map(({ text, rests_on }) => {
    const restsOn = rests_on.map(({ source, quote }) => ({ id: source, quote }));
    return judgeReplySentence({ text, restsOn }, sources, about);
  });
  const dropped = judged.filter((one) => isDropped(one));
  const sentences = judged.flatMap((one) => (isDropped(one) ? [] : [one]));
  onDropped?.(dropped);
  await answer.judge(dropped, sentences.length);
  const isMostlyDropped = dropped.length > judged.length * mostDroppedShare;
  const isOtherwise = !isWrittenIn(language, sentences);
  if (isMostlyDropped || sentences.length === 0 || isOtherwise) {
    return { why: 'not-supported', retryAfterMs: undefined };
  }
  return {
    sentences,
    dropped: dropped.length,
    masked: answer.masked,
    promptVersion: replyPrompt.version,
  };
}

/** Whether it is in the language that was asked for; told by its small words, of which a line of names has none. */
function isWrittenIn(language: string, sentences: { text: string }[]): boolean {
  const tokens = readTokens(sentences.map(({ text }) => text).join('\n'));
  return (languageOf(tokens) ?? language) === language;
}

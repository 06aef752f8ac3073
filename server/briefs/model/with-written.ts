import type { Brief, ModelBriefBody } from '../../contract/brief.ts';
import type { ModelBriefRow } from './store.ts';

type WrittenBrief = Pick<ModelBriefRow, 'locale' | 'madeWith' | 'writtenId'> & {
  body: ModelBriefBody;
};

/**
 * A brief with what a model wrote in the place of the basic engine's choice of sentences. What was found by rule stays:
 * where it stands, the details to copy, the language; and what is open and the model did not mention.
 */
export function withWritten(
  basic: Brief,
  { body, locale, madeWith, writtenId }: WrittenBrief,
): Brief {
  const { statements, promises, questions, leftOut, ...written } = body;
  const isOver = basic.standing.state === 'resolved' || basic.standing.state === 'merged';
  const named = new Set(
    [...promises, ...questions].flatMap(({ receipts }) => receipts.map(({ entryId }) => entryId)),
  );
  const unsaid = <T extends { receipts: { entryId: string }[] }>(parts: T[]): T[] =>
    parts.filter(({ receipts }) => !receipts.some(({ entryId }) => named.has(entryId)));
  return {
    ...basic,
    engine: 'model',
    statements,
    // Of a ticket that is over nothing is open, whatever was said on the way.
    promises: isOver ? [] : [...withDue(promises, basic), ...unsaid(basic.promises)],
    questions: isOver ? [] : [...questions, ...unsaid(basic.questions)],
    leftOut: [...leftOut, ...leftOutElsewhere(basic.leftOut, leftOut)],
    written: {
      ...{ ...written, locale },
      ...(madeWith !== null && { madeWith }),
      ...(writtenId !== null && { id: writtenId }),
    },
  };
}

function leftOutElsewhere(basic: Brief['leftOut'], named: Brief['leftOut']): Brief['leftOut'] {
  const has = new Set(named.map(({ entryId }) => entryId));
  return basic.filter(({ entryId }) => !has.has(entryId));
}

/** The day a promise falls due is read by rule, from the comment that makes it. */
function withDue(promises: Brief['promises'], basic: Brief): Brief['promises'] {
  const dues = new Map(
    basic.promises.flatMap(({ due, receipts }) =>
      due ? receipts.map(({ entryId }) => [entryId, due] as const) : [],
    ),
  );
  return promises.map((promise) => {
    const due = promise.receipts.map(({ entryId }) => dues.get(entryId)).find(Boolean);
    return due ? { ...promise, due } : promise;
  });
}

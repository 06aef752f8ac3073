import type { SupportContext, SupportPassage } from '../../server/support/support.ts';
import type { CitedThread } from './read-support-set.ts';

/** A labelled ticket as the check of support gets it: what is cited, by whom, and who its people are. */
export function citedIn({ requester, agent, passages }: CitedThread): {
  passages: SupportPassage[];
  about: SupportContext;
} {
  const nameOf = { customer: requester, agent, bot: 'Bot' };
  return {
    passages: passages.map(({ by, at, text }) => ({
      text,
      at,
      authorRole: by,
      authorName: nameOf[by],
    })),
    about: {
      people: [
        { name: requester, role: 'customer' },
        { name: agent, role: 'agent' },
      ],
    },
  };
}

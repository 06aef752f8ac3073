import { topicsView, type TopicMode, type TopicsView } from '../../server/contract/topics-view.ts';
import type { Demo } from '../demo/run-demo.ts';
import { signInToZendesk, walkThroughConsent } from '../support/connect-account.ts';
import { adminOfDemo } from './admin-of-demo.ts';

/** The topics of the demo's account, as its admin has them in the console. */
export interface Topics {
  choose(mode: TopicMode, fieldId: number): Promise<void>;
  /** Lets Sidebrief write to tickets. */
  consentToWriting(): Promise<void>;
  refreshFields(): Promise<void>;
  /** How many tickets were learned from; where that is not all of these, and nothing is learned now, it begins anew. */
  learned(all: number): Promise<number>;
  /** What was written to a ticket, and done with it in the sidebar. */
  outcomesOf(ticketId: number): Promise<TopicsView['writes'][number]['outcome'][]>;
}

export async function openTopics(demo: Demo): Promise<Topics> {
  const { person, install } = await adminOfDemo(demo);
  const { backendUrl, sandbox } = demo;
  const address = `${backendUrl}/api/console/installs/${install.id}/topics`;
  const view = async () => topicsView.parse(await (await person.request(address)).json());
  const sure = async (asked: Promise<Response>) => {
    const answer = await asked;
    if (!answer.ok) throw new Error(await answer.text());
  };
  return {
    choose: (mode, fieldId) =>
      sure(
        person.request(address, {
          method: 'PUT',
          headers: { 'content-type': 'application/json', origin: backendUrl },
          body: JSON.stringify({ mode, fieldId: String(fieldId), targetPercent: 90 }),
        }),
      ),
    async consentToWriting() {
      const admin = [...sandbox.account.users.values()].find(({ role }) => role === 'admin');
      if (!admin) throw new Error('The account in the box has no admin.');
      signInToZendesk(person, sandbox, admin.id);
      await walkThroughConsent(person, backendUrl, install, sandbox.subdomain);
    },
    refreshFields: () => sure(person.post(`${address}/refresh-fields`)),
    async learned(all) {
      const { training, classifier } = await view();
      const examples = classifier?.examples ?? 0;
      if (examples < all && training.state === 'idle') await sure(person.post(`${address}/train`));
      return examples;
    },
    outcomesOf: async (ticketId) =>
      (await view()).writes
        .filter((write) => write.ticketId === String(ticketId))
        .map(({ outcome }) => outcome),
  };
}

import type { ConsentFrom, InstallView } from '../../server/contract/install.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { SESSION_COOKIE, startSession } from '../sandbox/auth/session.ts';
import { answerConsent } from './answer-consent.ts';
import type { HttpPerson } from './http-person.ts';

/** Signs the person in to Zendesk in the same browser, as this user of the account. */
export function signInToZendesk(person: HttpPerson, sandbox: Sandbox, userId: number): void {
  const jar = person.cookies.get(sandbox.origin) ?? new Map<string, string>();
  jar.set(SESSION_COOKIE, startSession(sandbox, userId));
  person.cookies.set(sandbox.origin, jar);
}

/**
 * Walks from "Connect" through Zendesk's consent page and back, as an admin's browser does.
 *
 * @returns the page of the console on which the browser ends
 */
export async function walkThroughConsent(
  person: HttpPerson,
  backendUrl: string,
  install: Pick<InstallView, 'id'>,
  subdomain: string,
  decision: 'allow' | 'deny' = 'allow',
  from?: ConsentFrom,
): Promise<string> {
  const begun = await person.post(`${backendUrl}/api/console/installs/${install.id}/connect`, {
    subdomain,
    ...(from && { from }),
  });
  if (!begun.ok) throw new Error(`Connecting did not begin: ${begun.status} ${await begun.text()}`);
  const { continueUrl } = (await begun.json()) as { continueUrl: string };
  const page = await person.follow(continueUrl);
  const callback = page.url.startsWith(backendUrl)
    ? page.url
    : await answerConsent(person, page, decision);
  return (await person.follow(callback)).url;
}

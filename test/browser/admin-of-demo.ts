import { z } from 'zod';
import { installView, type InstallView } from '../../server/contract/install.ts';
import type { Demo } from '../demo/run-demo.ts';
import { createHttpPerson, type HttpPerson } from '../support/http-person.ts';

/** The demo's admin, signed in to the console, and its one account. */
export async function adminOfDemo({
  backendUrl,
  signIn,
}: Demo): Promise<{ person: HttpPerson; install: InstallView }> {
  const person = createHttpPerson();
  await person.post(`${backendUrl}/api/console/sign-in`, signIn);
  const list = z.object({ installs: z.array(installView) });
  const listed = await person.request(`${backendUrl}/api/console/installs`);
  const [install] = list.parse(await listed.json()).installs;
  if (!install) throw new Error('The demo has no account.');
  return { person, install };
}

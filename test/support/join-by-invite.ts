import { inviteMade } from '../../server/contract/person.ts';
import { createHttpPerson, type HttpPerson } from './http-person.ts';
import { backendUrl, type World } from './world.ts';

/** Somebody whom the first admin invited, signed in. @param access their address, role, and accounts where it is limited */
export async function joinByInvite(world: World, access: object): Promise<HttpPerson> {
  const person = createHttpPerson();
  const made = await world.person.post(`${backendUrl}/api/console/people/invites`, access);
  const token = new URL(inviteMade.parse(await made.json()).link).hash.slice(1);
  await person.post(`${backendUrl}/api/console/invite/accept`, {
    ...{ token, name: 'Somebody', password: 'seven green bicycles sing' },
  });
  return person;
}

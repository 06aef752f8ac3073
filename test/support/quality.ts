import { dislikedView, type DislikedView } from '../../server/contract/disliked.ts';
import { qualityView, type QualityView } from '../../server/contract/quality.ts';
import { backendUrl, type World } from './world.ts';

export const qualityAt = (installId: string, path = '') =>
  `${backendUrl}/api/console/installs/${installId}/quality${path}`;

export async function viewQuality(world: World, installId: string): Promise<QualityView> {
  return qualityView.parse(await (await world.person.request(qualityAt(installId))).json());
}

/** What leads from one line of the list to how it was made. @throws where it is not found */
export async function viewDisliked(
  world: World,
  installId: string,
  key: string | undefined,
): Promise<DislikedView> {
  const answer = await world.person.request(qualityAt(installId, `/disliked/${key}`));
  if (!answer.ok) throw new Error(await answer.text());
  return dislikedView.parse(await answer.json());
}

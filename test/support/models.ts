import { modelsView, type ModelsView } from '../../server/contract/models-view.ts';
import type { ModelSettings, OwnProvider } from '../../server/contract/models.ts';
import type { HttpPerson } from './http-person.ts';
import { backendUrl, type World } from './world.ts';

export const modelsAt = (installId: string, path = '') =>
  `${backendUrl}/api/console/installs/${installId}/models${path}`;

/** An endpoint as an admin types it. */
export function anEndpoint(baseUrl: string, over: Partial<OwnProvider> = {}): OwnProvider {
  return {
    ...{ kind: 'openai-compatible', baseUrl, model: 'scripted-1', contextTokens: 16_000 },
    ...{ shape: 'schema', pricePerMillionIn: 1, pricePerMillionOut: 2 },
    ...over,
  };
}

/** Settings as the console sends them. */
export function someSettings(over: Partial<ModelSettings> = {}): ModelSettings {
  return {
    ...{ source: 'own', briefsOn: true, repliesOn: true, topicsOn: false, searchOn: true },
    ...{ withheld: ['internal-notes'], xrayDays: 30 },
    ...over,
  };
}

export function putJson(person: HttpPerson, url: string, body: unknown): Promise<Response> {
  return person.request(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin },
    body: JSON.stringify(body),
  });
}

export async function viewModels(world: World, installId: string): Promise<ModelsView> {
  return modelsView.parse(await (await world.person.request(modelsAt(installId))).json());
}

/** Saves as an admin does in the console. @throws what was refused */
export async function saveModels(
  world: World,
  installId: string,
  settings: ModelSettings,
): Promise<ModelsView> {
  const answer = await putJson(world.person, modelsAt(installId), settings);
  if (!answer.ok) throw new Error(await answer.text());
  return modelsView.parse(await answer.json());
}

import { useRead } from '../recommendations/use-read.ts';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { readOptions } from './read-options.ts';
import type { ReadyTopic } from './topic-view.ts';

/**
 * How the options of the topic field are named. Those that were suggested are known; the others are read from Zendesk
 * once one of them is needed.
 *
 * @param needed values to be named
 * @returns names a value; one that Zendesk does not name is called by itself
 */
export function useOptionNames(
  { field, assigned, suggestions }: ReadyTopic,
  needed: (string | null | undefined)[],
): (value: string) => string {
  const { client } = useZaf();
  const known = new Map([assigned ?? [], suggestions].flat().map((one) => [one.value, one.name]));
  const unknown = needed.filter((value) => typeof value === 'string' && !known.has(value));
  const { reading } = useRead(`${field.id} ${unknown.join()}`, async () =>
    unknown.length > 0 ? readOptions(client, field.id) : undefined,
  );
  const read = reading.state === 'read' ? reading.value : undefined;
  return (value) => known.get(value) ?? read?.get(value) ?? value;
}

import type { ActivityLine } from './activity.ts';
import { saidKey, type SaidParams } from './said.ts';

/** Says a sentence or a part of one by its key; `undefined` where there are no words for it. */
export type SayByKey = (key: string, params?: SaidParams) => string | undefined;

const units: Record<string, string> = {
  windowMonths: 'months',
  everyHours: 'hours',
  targetPercent: 'percent',
  xrayDays: 'days',
};

/**
 * Puts the sentence of an entry of the activity log together, in whatever language its words are.
 *
 * @param did says what was done by its action
 * @param part says reasons, access, settings and their values
 * @returns `undefined` for an action without words
 */
export function composeDeed(
  { action, params = {}, changed }: Pick<ActivityLine, 'action' | 'params' | 'changed'>,
  did: SayByKey,
  part: SayByKey,
): string | undefined {
  const { why, access, feature, who } = params;
  return did(saidKey(action, params), {
    ...params,
    who: who ?? part('somebody') ?? '',
    ...(typeof why === 'string' && { why: part(`why.${why}`) ?? why }),
    ...(typeof feature === 'string' && { feature: part(`guided.${feature}`) ?? feature }),
    ...(typeof access === 'string' && { access: part(`access.${access}`, params) ?? access }),
    ...(changed && { settings: saySettings(changed, part) }),
  });
}

/** Settings and what they were changed to: "mode: suggested to agents, share to be right: 90 %". */
function saySettings(changed: Record<string, unknown>, part: SayByKey): string {
  return Object.entries(changed)
    .map(([name, value]) => `${part(`setting.${name}`) ?? name}: ${sayValue(name, value, part)}`)
    .join(', ');
}

function sayValue(name: string, value: unknown, part: SayByKey): string {
  const none = part('value.none') ?? '';
  if (value === null || value === undefined) return part(`value.${name}`) ?? none;
  if (typeof value === 'boolean') return part(value ? 'value.on' : 'value.off') ?? String(value);
  if (Array.isArray(value)) {
    const sayOne = (one: unknown) => part(`value.${name}.${String(one)}`) ?? String(one);
    return value.length === 0 ? none : value.map(sayOne).join(' + ');
  }
  if (typeof value === 'object') return JSON.stringify(value);
  const unit = units[name] ?? (name.startsWith('kept-') ? 'days' : undefined);
  const plain = `${value as string | number}`;
  if (typeof value === 'string') return part(`value.${name}.${value}`) ?? plain;
  if (unit === undefined || typeof value !== 'number') return plain;
  return part(`unit.${unit}`, { count: value }) ?? plain;
}

import type { App } from '../account.ts';
import { asText, isRecord, parametersOf } from './manifest.ts';

/** Zendesk keeps and answers every setting as a string. */
export function asSettings(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asText(value)]));
}

/** What the manifest gives parameters nobody filled in. */
export function defaultSettings(app: App): Record<string, string> {
  const list = Array.isArray(app.manifest.parameters) ? app.manifest.parameters : [];
  return asSettings(
    Object.fromEntries(
      list
        .filter(isRecord)
        .filter((parameter) => parameter.default !== undefined)
        .map((parameter) => [asText(parameter.name), parameter.default]),
    ),
  );
}

/** Settings without the secure ones, which Zendesk fills in on its own side and never gives out. */
export function publicSettings(app: App, settings: Record<string, string>): Record<string, string> {
  const secure = new Set(
    parametersOf(app.manifest)
      .filter((parameter) => parameter.secure === true)
      .map((parameter) => parameter.name),
  );
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !secure.has(name)));
}

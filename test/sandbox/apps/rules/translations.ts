import { textOf } from '../app-package.ts';
import { isPrivate, isRecord } from '../manifest.ts';
import type { Manifest } from '../manifest.ts';
import { error } from '../package-finding.ts';
import type { PackageFinding } from '../package-finding.ts';

const LOCALE = /^[a-z]{2,3}(-\w{2,3})?$/;
const LISTING_TEXTS = ['short_description', 'long_description', 'installation_instructions'];

/** The default locale must be one, with its file: part of the manifest's own checks. */
export function checkDefaultLocale(
  manifest: Manifest,
  files: Map<string, Uint8Array>,
): PackageFinding[] {
  const locale = manifest.defaultLocale;
  if (typeof locale !== 'string') return [];
  if (!LOCALE.test(locale)) {
    return [error('default-locale-invalid', `"${locale}" is not a locale such as en or pt-br.`)];
  }
  return files.has(`translations/${locale}.json`)
    ? []
    : [error('translation-missing', `translations/${locale}.json is missing.`)];
}

/** Every file of translations/, and in English what the listing needs. */
export function checkTranslations(
  manifest: Manifest,
  files: Map<string, Uint8Array>,
): PackageFinding[] {
  return [...files.keys()].flatMap((path) => {
    const locale = /^translations\/(.*)\.json$/.exec(path)?.[1];
    return locale === undefined ? [] : checkFile(path, locale, textOf(files, path) ?? '', manifest);
  });
}

function checkFile(
  path: string,
  locale: string,
  text: string,
  manifest: Manifest,
): PackageFinding[] {
  const findings: PackageFinding[] = [];
  if (!LOCALE.test(locale)) {
    findings.push(error('translation-locale-invalid', `${path} is not named after a locale.`));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [...findings, error('translation-not-json', `${path} is not JSON.`)];
  }
  if (!isRecord(json)) {
    return [...findings, error('translation-not-object', `${path} is not a JSON object.`)];
  }
  const app = isRecord(json.app) ? json.app : {};
  findings.push(...checkLabels(path, app.parameters));
  if (findings.length === 0 && locale === 'en') findings.push(...checkListing(path, app, manifest));
  return findings;
}

function checkLabels(path: string, parameters: unknown): PackageFinding[] {
  if (!isRecord(parameters)) return [];
  return Object.entries(parameters)
    .filter(([, texts]) => !isRecord(texts) || !('label' in texts))
    .map(([name]) =>
      error('translation-label-missing', `${path}: parameter "${name}" has no label.`),
    );
}

function checkListing(
  path: string,
  app: Record<string, unknown>,
  manifest: Manifest,
): PackageFinding[] {
  const needed = isPrivate(manifest) ? ['name'] : ['name', ...LISTING_TEXTS];
  // The old key "description" still counts as the short description.
  const has = (key: string) => key in app || (key === 'short_description' && 'description' in app);
  return needed
    .filter((key) => !has(key))
    .map((key) => error('translation-text-missing', `${path} lacks app.${key}.`));
}

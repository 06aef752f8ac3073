import { asText, hasNoCode, isPrivate, isRecord } from '../manifest.ts';
import type { Manifest } from '../manifest.ts';
import { error, warning } from '../package-finding.ts';
import type { PackageFinding } from '../package-finding.ts';

const BOOLEANS = ['requirementsOnly', 'marketingOnly', 'singleInstall', 'signedUrls', 'private'];
const STRINGS = [
  'name',
  'defaultLocale',
  'version',
  'frameworkVersion',
  'remoteInstallationURL',
  'termsConditionsURL',
  'gaID',
];
const EXPERIMENTS = ['hashParams', 'newCssCompiler'];
/** Zendesk's listing guide caps the app's name; its validator does not look. */
const MAX_NAME_LENGTH = 40;

/** Which keys a manifest must have, of what type, and which values some of them are limited to. */
export function checkManifestKeys(manifest: Manifest): PackageFinding[] {
  return [
    ...requiredKeys(manifest),
    ...types(manifest),
    ...author(manifest.author),
    ...frameworkVersion(manifest),
    ...urls(manifest),
    ...oneOff(manifest),
  ];
}

function requiredKeys(manifest: Manifest): PackageFinding[] {
  const needed = hasNoCode(manifest)
    ? ['author', 'defaultLocale']
    : ['author', 'defaultLocale', 'frameworkVersion'];
  return needed
    .filter((key) => manifest[key] == null)
    .map((key) => error('manifest-key-missing', `manifest.json lacks "${key}".`));
}

function types(manifest: Manifest): PackageFinding[] {
  const wrong = (key: string, wanted: string) =>
    error('manifest-value-type', `"${key}" in manifest.json must be ${wanted}.`);
  const list = manifest.domainWhitelist;
  const experiments = manifest.experiments ?? {};
  return [
    ...BOOLEANS.filter((key) => manifest[key] != null && typeof manifest[key] !== 'boolean').map(
      (key) => wrong(key, 'true or false, not a string'),
    ),
    ...STRINGS.filter((key) => manifest[key] != null && typeof manifest[key] !== 'string').map(
      (key) => wrong(key, 'a string'),
    ),
    ...(list == null || (Array.isArray(list) && list.every((host) => typeof host === 'string'))
      ? []
      : [wrong('domainWhitelist', 'a list of strings')]),
    ...(isRecord(experiments)
      ? Object.keys(experiments)
          .filter((name) => experiments[name] && !EXPERIMENTS.includes(name))
          .map((name) => error('experiment-unknown', `There is no experiment "${name}".`))
      : [wrong('experiments', 'an object')]),
  ];
}

function author(value: unknown): PackageFinding[] {
  if (value == null) return [];
  if (!isRecord(value)) {
    return [error('manifest-value-type', '"author" in manifest.json must be an object.')];
  }
  const findings = ['name', 'email', 'url']
    .filter((key) => value[key] != null && typeof value[key] !== 'string')
    .map((key) => error('manifest-value-type', `The author's ${key} must be a string.`));
  if (typeof value.url === 'string' && !isWebUrl(value.url)) {
    findings.push(error('url-invalid', `The author's url "${value.url}" is not a web address.`));
  }
  return findings;
}

function frameworkVersion(manifest: Manifest): PackageFinding[] {
  const version = manifest.frameworkVersion;
  if (hasNoCode(manifest)) {
    return version == null
      ? []
      : [error('framework-version-unwanted', 'An app without code has no frameworkVersion.')];
  }
  return version == null || version === '2.0'
    ? []
    : [
        error(
          'framework-version-unknown',
          `Only frameworkVersion "2.0" runs, not "${asText(version)}".`,
        ),
      ];
}

function urls(manifest: Manifest): PackageFinding[] {
  return ['termsConditionsURL', 'remoteInstallationURL']
    .filter((key) => typeof manifest[key] === 'string' && !isWebUrl(manifest[key]))
    .map((key) => error('url-invalid', `"${key}" is not a web address.`));
}

function oneOff(manifest: Manifest): PackageFinding[] {
  const findings: PackageFinding[] = [];
  if (manifest.noTemplate) {
    findings.push(
      error('no-template-gone', 'Framework 2.0 has no "noTemplate"; give locations a url.'),
    );
  }
  if (manifest.marketingOnly === true && isPrivate(manifest)) {
    findings.push(error('marketing-only-private', 'A marketing-only app cannot be private.'));
  }
  if (typeof manifest.name === 'string' && manifest.name.length > MAX_NAME_LENGTH) {
    findings.push(
      warning('name-too-long', `The name is longer than ${MAX_NAME_LENGTH} characters.`),
    );
  }
  return findings;
}

function isWebUrl(value: unknown): boolean {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.hostname !== '';
}

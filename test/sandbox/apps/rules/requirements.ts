import { textOf } from '../app-package.ts';
import { findDuplicateKey } from '../find-duplicate-key.ts';
import { isRecord } from '../manifest.ts';
import type { Manifest } from '../manifest.ts';
import { error } from '../package-finding.ts';
import type { PackageFinding } from '../package-finding.ts';

const MAX_REQUIREMENTS = 5000;
const TITLED = [
  'automations',
  'macros',
  'targets',
  'views',
  'ticket_fields',
  'triggers',
  'user_fields',
  'organization_fields',
];
const TYPES = [
  ...TITLED,
  'webhooks',
  'channel_integrations',
  'custom_objects',
  'custom_objects_v2',
];
const NEEDED_KEYS: Record<string, string[]> = {
  ...Object.fromEntries(TITLED.map((type) => [type, ['title']])),
  user_fields: ['title', 'key'],
  organization_fields: ['title', 'key'],
  webhooks: ['name', 'status', 'endpoint', 'http_method', 'request_format'],
  channel_integrations: ['manifest_url'],
};

/** requirements.json: what the account is asked to create with the app. */
export function checkRequirements(
  manifest: Manifest,
  files: Map<string, Uint8Array>,
): PackageFinding[] {
  const text = textOf(files, 'requirements.json');
  if (text === undefined) {
    return manifest.requirementsOnly === true
      ? [error('requirements-missing', 'A requirements-only app needs requirements.json.')]
      : [];
  }
  if (manifest.marketingOnly === true) {
    return [error('requirements-unwanted', 'A marketing-only app has no requirements.json.')];
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  if (!isRecord(json)) {
    return [error('requirements-not-json', 'requirements.json is not a JSON object.')];
  }
  const key = findDuplicateKey(text);
  if (key !== undefined) {
    return [error('requirements-duplicate-key', `requirements.json names "${key}" twice.`)];
  }
  return checkContent(json);
}

function checkContent(requirements: Record<string, unknown>): PackageFinding[] {
  const findings = Object.keys(requirements)
    .filter((type) => !TYPES.includes(type))
    .map((type) => error('requirement-type-unknown', `requirements.json cannot create "${type}".`));
  const groups = Object.entries(requirements).filter(([type]) => TYPES.includes(type));
  const count = groups.reduce((sum, [, group]) => sum + Object.keys(group ?? {}).length, 0);
  if (count > MAX_REQUIREMENTS) {
    findings.push(error('requirements-too-many', `More than ${MAX_REQUIREMENTS} requirements.`));
  }
  return [...findings, ...groups.flatMap(([type, group]) => checkGroup(type, group))];
}

function checkGroup(type: string, group: unknown): PackageFinding[] {
  if (!isRecord(group)) {
    return [error('requirement-not-object', `"${type}" in requirements.json must be an object.`)];
  }
  const entries = Object.entries(group);
  const findings: PackageFinding[] = [];
  if (type === 'channel_integrations' && entries.length > 1) {
    findings.push(error('requirement-channel-twice', 'Only one channel integration is allowed.'));
  }
  if (type === 'custom_objects' && !('custom_object_types' in group)) {
    findings.push(
      error('requirement-key-missing', '"custom_objects" lacks "custom_object_types".'),
    );
  }
  for (const [identifier, fields] of entries) {
    const given = isRecord(fields) ? fields : {};
    for (const key of NEEDED_KEYS[type] ?? []) {
      if (key in given) continue;
      findings.push(error('requirement-key-missing', `"${identifier}" of ${type} lacks "${key}".`));
    }
    if (type === 'targets' && ['http_target', 'url_target_v2'].includes(String(given.type))) {
      findings.push(
        error('requirement-target-gone', `"${identifier}" is a target; use a webhook.`),
      );
    }
  }
  return findings;
}

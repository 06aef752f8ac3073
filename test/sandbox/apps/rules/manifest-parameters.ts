import { asText, isRecord, parametersOf } from '../manifest.ts';
import type { Manifest, Parameter } from '../manifest.ts';
import { error, warning } from '../package-finding.ts';
import type { PackageFinding } from '../package-finding.ts';

const TYPES = ['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth'];
const SCOPES = [
  'header',
  'body',
  'url',
  'jwt_secret_key',
  'jwt_claim',
  'basic_auth_username',
  'basic_auth_password',
];

/** The settings an app asks for: names, types, and where secure ones may be filled in. */
export function checkParameters(manifest: Manifest): PackageFinding[] {
  if (manifest.parameters != null && !Array.isArray(manifest.parameters)) {
    return [error('parameters-not-a-list', '"parameters" must be a list.')];
  }
  const parameters = parametersOf(manifest);
  if (manifest.marketingOnly === true && parameters.length > 0) {
    return [error('parameters-unwanted', 'A marketing-only app has no parameters.')];
  }
  return [
    ...names(parameters),
    ...parameters.flatMap(checkOne),
    ...checkOauth(manifest, parameters),
  ];
}

function names(parameters: Parameter[]): PackageFinding[] {
  const all = parameters.map((parameter) => parameter.name);
  const twice = new Set(all.filter((name, index) => all.indexOf(name) !== index));
  return [...twice].map((name) =>
    error('parameter-duplicate', `Two parameters are called "${name}".`),
  );
}

function checkOne(parameter: Parameter): PackageFinding[] {
  const { name, type, required, secure, scopes } = parameter;
  const findings: PackageFinding[] = [];
  if (name === 'name') {
    findings.push(error('parameter-called-name', 'A parameter cannot be called "name".'));
  }
  if (!TYPES.includes(type)) {
    findings.push(error('parameter-type-unknown', `"${name}" has the unknown type "${type}".`));
  }
  if (typeof required !== 'boolean' || typeof secure !== 'boolean') {
    findings.push(
      error('parameter-flag-type', `"required" and "secure" of "${name}" must be true or false.`),
    );
  }
  if (type === 'hidden' && required === true) {
    findings.push(
      error('parameter-hidden-required', `"${name}" is hidden, so nobody can fill it in.`),
    );
  }
  return [...findings, ...checkScopes(name, secure, scopes), ...advice(parameter)];
}

function checkScopes(name: string, secure: unknown, scopes: unknown): PackageFinding[] {
  if (scopes == null) return [];
  const findings: PackageFinding[] = [];
  if (secure !== true) {
    findings.push(error('parameter-scopes-insecure', `"${name}" has scopes but is not secure.`));
  }
  if (!Array.isArray(scopes)) {
    findings.push(error('parameter-scopes-type', `The scopes of "${name}" must be a list.`));
  } else if (scopes.length === 0) {
    findings.push(error('parameter-scopes-empty', `The scopes of "${name}" name nothing.`));
  } else {
    const unknown = scopes.map(asText).filter((scope) => !SCOPES.includes(scope));
    for (const scope of unknown) {
      findings.push(
        error('parameter-scope-unknown', `"${name}" names the unknown scope "${scope}".`),
      );
    }
  }
  return findings;
}

function advice({ name, type, secure, scopes, hasDefault }: Parameter): PackageFinding[] {
  const findings: PackageFinding[] = [];
  if (secure === true && scopes == null) {
    findings.push(warning('parameter-without-scopes', `"${name}" is secure but has no scopes.`));
  }
  if (hasDefault && (secure === true || type === 'hidden')) {
    findings.push(
      warning('parameter-default-shown', `The default of "${name}" is readable by all.`),
    );
  }
  if (secure !== true && type === 'text' && /token|key|pwd|password/i.test(name)) {
    findings.push(
      warning('parameter-should-be-secure', `"${name}" sounds secret but is not secure.`),
    );
  }
  return findings;
}

function checkOauth(manifest: Manifest, parameters: Parameter[]): PackageFinding[] {
  const ofOauth = parameters.filter((parameter) => parameter.type === 'oauth');
  const findings: PackageFinding[] = [];
  if (ofOauth.length > 1) {
    findings.push(error('oauth-parameter-twice', 'Only one parameter may be of type oauth.'));
  }
  if (ofOauth.some((parameter) => parameter.secure === true)) {
    findings.push(error('oauth-parameter-secure', 'A parameter of type oauth cannot be secure.'));
  }
  if (manifest.oauth == null) return findings;
  const block = isRecord(manifest.oauth) ? manifest.oauth : {};
  for (const key of ['client_id', 'client_secret', 'authorize_uri', 'access_token_uri']) {
    if (!block[key]) findings.push(error('oauth-key-missing', `"oauth" lacks "${key}".`));
  }
  if (ofOauth.length === 0) {
    findings.push(error('oauth-parameter-missing', '"oauth" wants a parameter of type oauth.'));
  }
  return findings;
}

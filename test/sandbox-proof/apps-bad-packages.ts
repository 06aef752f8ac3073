import { strToU8 } from 'fflate';
import { goodManifest, png } from './apps-good-package.ts';
import type { PackageContent } from './apps-good-package.ts';

/** The good package with keys of its manifest changed. */
export const manifest = (change: Record<string, unknown>): PackageContent => ({
  'manifest.json': JSON.stringify({ ...goodManifest, ...change }),
});
/** … with another location for the sidebar. */
export const location = (options: unknown) =>
  manifest({ location: { support: { ticket_sidebar: options } } });
/** … with these settings. */
export const parameter = (...parameters: Record<string, unknown>[]) => manifest({ parameters });
const requirements = (content: unknown): PackageContent => ({
  'requirements.json': JSON.stringify(content),
});
/** … with these English texts. */
export const english = (content: unknown): PackageContent => ({
  'translations/en.json': JSON.stringify(content),
});
const bytes = (...values: number[]) => new Uint8Array(values);
const oauth = {
  client_id: 'a',
  client_secret: 'b',
  authorize_uri: 'https://a.example/authorize',
  access_token_uri: 'https://a.example/token',
};
const requirementsOnly = {
  requirementsOnly: true,
  location: undefined,
  frameworkVersion: undefined,
};

/** One package for each thing Zendesk refuses: the rule it breaks, and what to change in the good package. */
export const badPackages: [string, PackageContent][] = [
  ['manifest-missing', { 'manifest.json': undefined }],
  ['manifest-nested', { 'manifest.json': undefined, 'app/manifest.json': '{}' }],
  ['manifest-not-json', { 'manifest.json': '{"name": ' }],
  ['manifest-not-json', { 'manifest.json': '[]' }],
  [
    'manifest-duplicate-key',
    { 'manifest.json': JSON.stringify(goodManifest).replace('{', '{"version":"0",') },
  ],
  ['manifest-key-missing', manifest({ author: undefined })],
  ['manifest-key-missing', manifest({ defaultLocale: undefined })],
  ['manifest-key-missing', manifest({ location: undefined })],
  ['manifest-key-missing', manifest({ frameworkVersion: undefined })],
  ['manifest-value-type', manifest({ version: 1 })],
  ['manifest-value-type', manifest({ name: ['Helper'] })],
  ['manifest-value-type', manifest({ private: 'false' })],
  ['manifest-value-type', manifest({ singleInstall: 'true' })],
  ['manifest-value-type', manifest({ signedUrls: 1 })],
  ['manifest-value-type', manifest({ domainWhitelist: 'api.example.com' })],
  ['manifest-value-type', manifest({ domainWhitelist: [1] })],
  ['manifest-value-type', manifest({ author: { name: 'A', email: 2, url: 'https://a.example' } })],
  ['manifest-value-type', manifest({ experiments: [] })],
  ['experiment-unknown', manifest({ experiments: { teleport: true } })],
  ['url-invalid', manifest({ author: { name: 'A', email: 'a@a.example', url: '' } })],
  ['url-invalid', manifest({ termsConditionsURL: 'terms' })],
  ['url-invalid', manifest({ remoteInstallationURL: 'ftp://a.example' })],
  ['framework-version-unknown', manifest({ frameworkVersion: '1.0' })],
  ['no-template-gone', manifest({ noTemplate: true })],
  ['default-locale-invalid', manifest({ defaultLocale: 'english' })],
  ['translation-missing', manifest({ defaultLocale: 'fr' })],
  ['location-without-url', manifest({ location: 'ticket_sidebar' })],
  [
    'location-host-unknown',
    manifest({ location: { slack: { ticket_sidebar: 'https://a.example' } } }),
  ],
  ['location-unknown', manifest({ location: { support: { sidebarr: 'https://a.example' } } })],
  ['location-url-invalid', location('http://a.example/')],
  ['location-url-invalid', location({ url: 'assets/absent.html' })],
  ['location-url-blank', location({ url: '' })],
  ['location-flexible-type', location({ url: 'assets/index.html', flexible: 'yes' })],
  ['parameters-not-a-list', manifest({ parameters: {} })],
  ['parameter-duplicate', parameter({ name: 'host' }, { name: 'host' })],
  ['parameter-called-name', parameter({ name: 'name' })],
  ['parameter-type-unknown', parameter({ name: 'host', type: 'password' })],
  ['parameter-flag-type', parameter({ name: 'host', required: 'yes' })],
  ['parameter-hidden-required', parameter({ name: 'host', type: 'hidden', required: true })],
  ['parameter-scopes-insecure', parameter({ name: 'host', scopes: ['header'] })],
  ['parameter-scopes-type', parameter({ name: 'host', secure: true, scopes: 'header' })],
  ['parameter-scopes-empty', parameter({ name: 'host', secure: true, scopes: [] })],
  ['parameter-scope-unknown', parameter({ name: 'host', secure: true, scopes: ['cookie'] })],
  [
    'oauth-key-missing',
    manifest({ oauth: { client_id: 'a' }, parameters: [{ name: 'o', type: 'oauth' }] }),
  ],
  ['oauth-parameter-missing', manifest({ oauth })],
  ['oauth-parameter-twice', parameter({ name: 'a', type: 'oauth' }, { name: 'b', type: 'oauth' })],
  [
    'oauth-parameter-secure',
    parameter({ name: 'a', type: 'oauth', secure: true, scopes: ['url'] }),
  ],
  [
    'marketing-only-private',
    manifest({
      ...requirementsOnly,
      requirementsOnly: false,
      marketingOnly: true,
      parameters: [],
    }),
  ],
  ['framework-version-unwanted', { ...manifest({ ...requirementsOnly, frameworkVersion: '2.0' }) }],
  ['location-unwanted', manifest({ ...requirementsOnly, location: goodManifest.location })],
  [
    'parameters-unwanted',
    manifest({
      ...requirementsOnly,
      requirementsOnly: false,
      marketingOnly: true,
      private: false,
      parameters: [{ name: 'host' }],
    }),
  ],
  ['requirements-missing', { ...manifest(requirementsOnly), 'assets/main.js': undefined }],
  ['code-unwanted', { ...manifest(requirementsOnly), 'requirements.json': '{}' }],
  ['translation-locale-invalid', { 'translations/english.json': '{}' }],
  ['translation-not-json', { 'translations/de.json': '{' }],
  ['translation-not-object', { 'translations/de.json': '[]' }],
  ['translation-text-missing', english({ app: { short_description: 'Helps' } })],
  [
    'translation-text-missing',
    { ...manifest({ private: false }), ...english({ app: { name: 'Helper' } }) },
  ],
  ['translation-label-missing', english({ app: { name: 'Helper', parameters: { host: 'Host' } } })],
  ['requirements-not-json', { 'requirements.json': '{' }],
  ['requirements-duplicate-key', { 'requirements.json': '{"triggers":{},"triggers":{}}' }],
  ['requirement-type-unknown', requirements({ dashboards: {} })],
  ['requirement-not-object', requirements({ triggers: [] })],
  ['requirement-key-missing', requirements({ triggers: { t: {} } })],
  ['requirement-key-missing', requirements({ user_fields: { f: { title: 'F' } } })],
  ['requirement-key-missing', requirements({ webhooks: { w: { name: 'W', status: 'active' } } })],
  ['requirement-key-missing', requirements({ channel_integrations: { c: {} } })],
  ['requirement-key-missing', requirements({ custom_objects: {} })],
  [
    'requirement-channel-twice',
    requirements({
      channel_integrations: { a: { manifest_url: '/a' }, b: { manifest_url: '/b' } },
    }),
  ],
  [
    'requirement-target-gone',
    requirements({ targets: { t: { title: 'T', type: 'http_target' } } }),
  ],
  [
    'requirements-too-many',
    requirements({
      macros: Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`m${n}`, { title: 'M' }])),
    }),
  ],
  ['file-kind-blocked', { 'assets/manual.pdf': 'words' }],
  ['file-kind-blocked', { 'assets/run.sh': 'words' }],
  ['file-kind-blocked', { 'assets/picture.png': bytes(0x50, 0x4b, 3, 4) }],
  ['file-kind-blocked', { 'assets/picture.png': bytes(0x1f, 0x8b, 8) }],
  ['file-kind-blocked', { 'assets/picture.png': strToU8('%PDF-1.7') }],
  ['banner-not-png', { 'assets/banner.png': 'GIF89a' }],
  ['banner-size', { 'assets/banner.png': png(831, 200) }],
];

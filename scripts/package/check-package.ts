import { validatePackage } from '../../test/sandbox/apps/validate-package.ts';
import { checkTexts } from './check-texts.ts';

export interface PackageCheck {
  /** The version the zip will be named after. */
  version: string;
  /** The vendor's host; `undefined` when the package is the self-hosted one. */
  marketplaceHost: string | undefined;
  /** Size of the zip, in bytes. */
  zipBytes: number;
}

/** Private apps may not be larger (developer.zendesk.com, "Uploading and installing a private app"). */
const maxZipBytes = 2 * 1024 * 1024;

/**
 * Warnings of Zendesk's validator that are known to be empty. React names its XML namespaces and its kinds of
 * input fields: those are bound to the file with other people's code, so that ours stays without any. The
 * name of our own setting holds the word "secret".
 */
const emptyInOthersCode = new Set(['http-request', 'looks-secret', 'secret-word']);
const othersCode = /^assets\/vendor-[\w-]+\.js\b/;
const namesOurSetting = / says "secret"\.$/;

/**
 * What stands between this package and its upload, one sentence each that says what to change; empty when
 * nothing does.
 *
 * @param files path inside the package to content
 */
export function checkPackage(files: Map<string, Uint8Array>, check: PackageCheck): string[] {
  return [
    ...checkRules(files, check),
    ...checkContents(files),
    ...checkManifest(files, check),
    ...checkTexts(files),
  ];
}

/** The rules of Zendesk's own validator; its warnings count too, as a reviewer will read them. */
function checkRules(files: Map<string, Uint8Array>, { zipBytes }: PackageCheck): string[] {
  const findings = validatePackage(files, { zipBytes: Math.min(zipBytes, maxZipBytes) });
  const problems = findings
    .filter(({ level, code, message }) => level === 'error' || !isEmpty(code, message))
    .map(({ message }) => message);
  if (zipBytes <= maxZipBytes) return problems;
  const megabytes = (zipBytes / 1024 / 1024).toFixed(1);
  return [
    ...problems,
    `The zip is ${megabytes} MB; Zendesk takes 2 MB. Look at its largest files.`,
  ];
}

function isEmpty(code: string, message: string): boolean {
  if (code === 'secret-word' && namesOurSetting.test(message)) return true;
  return emptyInOthersCode.has(code) && othersCode.test(message);
}

function checkContents(files: Map<string, Uint8Array>): string[] {
  return [...files].flatMap(([path, bytes]) => {
    if (path.endsWith('.map')) return [`${path} is a source map: build without source maps.`];
    if (path.endsWith('zcli.apps.config.json')) {
      return [`${path} holds an account's settings: name it in .zcliignore.`];
    }
    if (path.split('/').some((part) => part.startsWith('.'))) {
      return [`${path} is a hidden file: leave it out of the package.`];
    }
    if (!/\.(?:js|css|html|json|svg)$/.test(path)) return [];
    const text = new TextDecoder().decode(bytes);
    const loopback = /\blocalhost\b|\b127\.0\.0\.1\b|\b0\.0\.0\.0\b|\[::1\]/.exec(text)?.[0];
    return [
      ...(text.includes('sourceMappingURL=') ? [`${path} names a source map: leave it out.`] : []),
      ...(loopback ? [`${path} names ${loopback}, which is the agent's own machine.`] : []),
    ];
  });
}

function checkManifest(
  files: Map<string, Uint8Array>,
  { version, marketplaceHost }: PackageCheck,
): string[] {
  const manifest = readManifest(files.get('manifest.json'));
  // A manifest that cannot be read has been complained of by the rules.
  if (!manifest) return [];
  const problems: string[] = [];
  if (manifest['version'] !== version) {
    problems.push(
      `manifest.json says version ${String(manifest['version'])}, package.json ${version}: make them one.`,
    );
  }
  const isMarketplace = marketplaceHost !== undefined;
  if ((manifest['private'] === false) !== isMarketplace) {
    problems.push(
      isMarketplace
        ? 'manifest.json must say "private": false for the marketplace.'
        : 'manifest.json must say "private": true for an upload to one account.',
    );
  }
  const whitelist = JSON.stringify([marketplaceHost ?? '{{setting.backend_host}}']);
  if (JSON.stringify(manifest['domainWhitelist']) !== whitelist) {
    problems.push(`manifest.json must have the domainWhitelist ${whitelist}.`);
  }
  return problems;
}

function readManifest(bytes: Uint8Array | undefined): Record<string, unknown> | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

import { textOf } from '../app-package.ts';
import { warning } from '../package-finding.ts';
import type { PackageFinding } from '../package-finding.ts';

const SECRET_WORDS =
  /password|secret|auth_key|authKey|auth_pass|authPass|auth_user|AuthUser|api_key/;
const SECRETS: [string, RegExp][] = [
  ['an AWS access key', /AKIA[0-9A-Z]{8,24}/],
  ['a Slack token', /xox[abop]-[\w-]+/],
  ['a GitHub token', /gh[opsu]_[A-Za-z0-9]{20,}|github["' :=-]+[A-Za-z0-9]{30,45}/i],
  ['a private key', /-----BEGIN (?:RSA |OPENSSH |DSA |EC )?PRIVATE KEY|-----BEGIN PGP PRIVATE/],
  ['a password', /password.*.[\w+.-]{4,}/i],
  ['a token', /token ?[:"=-].*.[\w+.-]{4,}/i],
  ['an app, consumer or master key', /(?:app|consumer|master|private)[-_](?:key|secret) ?[:"=-]/i],
];

/** Texts that look as if a secret or a plain http request had been left in. Warnings only, as Zendesk's. */
export function checkSecrets(files: Map<string, Uint8Array>): PackageFinding[] {
  return [...files.keys()].flatMap((path) => {
    const text = /(html?|xml|js|json)$/.test(path) ? (textOf(files, path) ?? '') : '';
    const findings = SECRETS.filter(([, pattern]) => pattern.test(text)).map(([what]) =>
      warning('looks-secret', `${path} may hold ${what}.`),
    );
    const word = SECRET_WORDS.exec(text)?.[0];
    if (word) findings.push(warning('secret-word', `${path} says "${word}".`));
    return findings;
  });
}

export function checkInsecureRequests(files: Map<string, Uint8Array>): PackageFinding[] {
  return [...files.keys()]
    .filter((path) => /\.(jsx?|html?)$/.test(path))
    .flatMap((path) => {
      const urls = textOf(files, path)?.match(/http:\/\/[^\s"'`<>)\\]+/g) ?? [];
      return urls.length > 0
        ? [
            warning(
              'http-request',
              `${path} names insecure addresses: ${[...new Set(urls)].join(', ')}`,
            ),
          ]
        : [];
    });
}

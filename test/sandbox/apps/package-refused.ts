import type { PackageFinding } from './package-finding.ts';

/** The account does not take this package; `findings` holds the errors that say why. */
export class PackageRefused extends Error {
  readonly findings: PackageFinding[];

  constructor(findings: PackageFinding[]) {
    super(findings.map(({ message }) => message).join(' '));
    this.name = 'PackageRefused';
    this.findings = findings;
  }
}

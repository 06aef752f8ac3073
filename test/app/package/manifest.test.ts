import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { screens } from '../../../app/sidebar/locations/screens.ts';
import { manifestFor, translationsFor } from '../../../scripts/manifest-for.ts';
import type { Manifest, Translations } from '../../../scripts/manifest-for.ts';

const source = read<Manifest>('manifest.json');
const texts = read<Translations>('translations/en.json');

const builds = [
  ['self-hosted', manifestFor(source, undefined), translationsFor(texts, undefined)],
  [
    'marketplace',
    manifestFor(source, 'brief.example.com'),
    translationsFor(texts, 'brief.example.com'),
  ],
] as const;

describe.each(builds)('the %s manifest', (_name, manifest, translations) => {
  it('gives every location a screen, and every screen a location', () => {
    const { location } = z
      .object({
        location: z.object({ support: z.record(z.string(), z.object({ url: z.string() })) }),
      })
      .parse(manifest);
    expect(Object.keys(location.support)).toEqual(Object.keys(screens));
    for (const { url } of Object.values(location.support)) expect(url).toBe('assets/index.html');
  });

  it('keeps the secret secure: scoped to signing, without a default, never required', () => {
    const secret = manifest.parameters.find(({ name }) => name === 'widget_secret');
    expect(secret).toEqual({
      name: 'widget_secret',
      type: 'hidden',
      required: false,
      secure: true,
      scopes: ['jwt_secret_key'],
    });
    for (const parameter of manifest.parameters) {
      expect(parameter).not.toHaveProperty('default');
      expect('scopes' in parameter).toBe(parameter.secure === true);
      if (parameter.type === 'hidden') expect(parameter.required).toBe(false);
    }
  });

  it('has a label for each setting and no label for another', () => {
    const labels = z
      .record(z.string(), z.object({ label: z.string().min(1), helpText: z.string().min(1) }))
      .parse(translations.app.parameters);
    expect(Object.keys(labels).toSorted()).toEqual(
      manifest.parameters.map(({ name }) => name).toSorted(),
    );
  });

  it('is one app an account, on the framework Zendesk still takes', () => {
    expect(manifest).toMatchObject({
      singleInstall: true,
      frameworkVersion: '2.0',
      defaultLocale: 'en',
    });
  });
});

describe('the two builds', () => {
  it('differ in where the backend is and in who may install the app', () => {
    const [[, selfHosted], [, marketplace]] = builds;
    expect(selfHosted.private).toBe(true);
    expect(selfHosted.domainWhitelist).toEqual(['{{setting.backend_host}}']);
    expect(selfHosted.parameters.map(({ name }) => name)).toContain('backend_host');
    expect(marketplace.private).toBe(false);
    expect(marketplace.domainWhitelist).toEqual(['brief.example.com']);
    expect(marketplace.parameters.map(({ name }) => name)).not.toContain('backend_host');
  });
});

describe('the instructions', () => {
  it('ask of an admin what their build needs, and nothing else', () => {
    const [[, , selfHosted], [, , marketplace]] = builds;
    expect(selfHosted.app.installation_instructions).toMatch(/Backend host/);
    expect(selfHosted.app.installation_instructions).toMatch(/OAuth client/);
    expect(marketplace.app.installation_instructions).toMatch(/no settings/);
    expect(marketplace.app.installation_instructions).not.toMatch(/backend|OAuth client|app id/i);
  });
});

describe('the logos', () => {
  it.each([
    ['assets/logo.png', 320],
    ['assets/logo-small.png', 128],
  ])('%s is a PNG of %i pixels', (path, size) => {
    const png = readFileSync(new URL(`../../../${path}`, import.meta.url));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as T;
}

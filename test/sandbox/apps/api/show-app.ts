import type { App } from '../../account.ts';
import { textOf } from '../app-package.ts';
import { isRecord, parametersOf } from '../manifest.ts';
import type { Sandbox } from '../../sandbox.ts';

/** An app as the Apps API answers it (developer.zendesk.com, Apps). */
export function showApp(sandbox: Sandbox, app: App, withParameters = true) {
  const { manifest } = app;
  const author = isRecord(manifest.author) ? manifest.author : {};
  const texts = englishTexts(app);
  return {
    id: app.id,
    name: app.name,
    owner_id: sandbox.account.id,
    author_name: author.name ?? null,
    author_email: author.email ?? null,
    author_url: author.url ?? null,
    short_description: texts.short_description ?? null,
    long_description: texts.long_description ?? null,
    installation_instructions: texts.installation_instructions ?? null,
    default_locale: manifest.defaultLocale ?? 'en',
    framework_version: manifest.frameworkVersion ?? null,
    version: manifest.version ?? null,
    single_install: manifest.singleInstall === true,
    products: isRecord(manifest.location) ? Object.keys(manifest.location) : [],
    state: 'published',
    visibility: 'private',
    installable: true,
    paid: false,
    ...(withParameters ? { parameters: showParameters(app) } : {}),
    created_at: app.createdAt,
    updated_at: app.updatedAt,
  };
}

function showParameters(app: App) {
  return parametersOf(app.manifest).map((parameter, position) => ({
    id: app.id + position + 1,
    app_id: app.id,
    name: parameter.name,
    kind: parameter.type,
    required: parameter.required,
    secure: parameter.secure,
    position,
    created_at: app.createdAt,
    updated_at: app.updatedAt,
  }));
}

function englishTexts(app: App): Record<string, unknown> {
  const json: unknown = JSON.parse(textOf(app.files, 'translations/en.json') ?? '{}');
  return isRecord(json) && isRecord(json.app) ? json.app : {};
}

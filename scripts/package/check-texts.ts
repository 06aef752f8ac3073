import { z } from 'zod';

const texts = z.object({
  app: z.object({
    /** Zendesk, "Creating your app listing": names have at most 40 characters. */
    name: z.string().min(1).max(40),
    short_description: z.string().min(1).max(80),
    long_description: z.string().min(1),
    installation_instructions: z.string().min(1),
    parameters: z.record(
      z.string(),
      z.object({ label: z.string().min(1), helpText: z.string().min(1) }),
    ),
  }),
});
const settings = z.object({ parameters: z.array(z.object({ name: z.string() })) });

/** The languages an agent's sidebar speaks, as Zendesk names their files. */
const locales = ['en', 'de', 'es', 'fr', 'ja', 'pt-br'];

/** What is missing from the listing's texts, in every language: one sentence for each. */
export function checkTexts(files: Map<string, Uint8Array>): string[] {
  const manifest = settings.safeParse(readJson(files, 'manifest.json'));
  const names = manifest.success ? manifest.data.parameters.map(({ name }) => name) : [];
  return locales.flatMap((locale) => {
    const path = `translations/${locale}.json`;
    if (!files.has(path)) return [`${path} is missing: translate translations/en.json.`];
    const read = texts.safeParse(readJson(files, path));
    if (!read.success) {
      return read.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`);
    }
    const given = Object.keys(read.data.app.parameters);
    return [
      ...names
        .filter((name) => !given.includes(name))
        .map((name) => `${path} has no label for the setting ${name}.`),
      ...given
        .filter((name) => !names.includes(name))
        .map((name) => `${path} has a label for ${name}, which is no setting.`),
    ];
  });
}

function readJson(files: Map<string, Uint8Array>, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(files.get(path)));
  } catch {
    return undefined;
  }
}

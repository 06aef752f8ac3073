/** Reading a manifest the rules have not accepted yet: everything in it is unknown. */
export type Manifest = Record<string, unknown>;

export interface Parameter {
  name: string;
  type: string;
  required: unknown;
  secure: unknown;
  scopes: unknown;
  hasDefault: boolean;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A plain value as text; `''` for nothing and for what is no plain value. */
export function asText(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value as string) : '';
}

/** The manifest's parameters with Zendesk's defaults filled in (type text, neither required nor secure). */
export function parametersOf(manifest: Manifest): Parameter[] {
  const list = Array.isArray(manifest.parameters) ? manifest.parameters : [];
  return list.filter(isRecord).map((entry) => ({
    name: asText(entry.name),
    type: asText(entry.type ?? 'text'),
    required: entry.required ?? false,
    secure: entry.secure ?? false,
    scopes: entry.scopes,
    hasDefault: 'default' in entry,
  }));
}

/** Apps default to private: only an explicit `false` makes a marketplace app. */
export function isPrivate(manifest: Manifest): boolean {
  return manifest.private !== false;
}

/** Apps that consist of requirements or of a listing alone have no iframe, so other rules hold. */
export function hasNoCode(manifest: Manifest): boolean {
  return manifest.requirementsOnly === true || manifest.marketingOnly === true;
}

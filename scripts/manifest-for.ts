export interface Manifest {
  private: boolean;
  domainWhitelist: string[];
  parameters: { name: string; type: string; [key: string]: unknown }[];
  [key: string]: unknown;
}

export interface Translations {
  app: {
    parameters: Record<string, unknown>;
    installation_instructions: string;
    /** Ours, not Zendesk's: takes the other's place in a marketplace build. */
    installation_instructions_marketplace?: string;
    [key: string]: unknown;
  };
}

/**
 * The manifest of one build, from the one source.
 *
 * The source is the self-hosted one: uploaded privately, the backend's host is a setting. The
 * marketplace build talks to one fixed host, so that setting goes and the host takes its place.
 *
 * @param source the parsed `manifest.json`
 * @param marketplaceHost host of the vendor's backend; `undefined` for the self-hosted build
 */
export function manifestFor(source: Manifest, marketplaceHost: string | undefined): Manifest {
  if (marketplaceHost === undefined) return source;
  return {
    ...source,
    // Zendesk's validator asks a marketplace app for its texts only when this is false.
    private: false,
    domainWhitelist: [marketplaceHost],
    parameters: source.parameters.filter((parameter) => parameter.name !== hostSetting),
  };
}

/**
 * The translations that belong to `manifestFor`: the instructions of this build alone, and no label for a
 * setting that it does not have.
 */
export function translationsFor(
  source: Translations,
  marketplaceHost: string | undefined,
): Translations {
  const { installation_instructions_marketplace: forMarketplace, ...app } = source.app;
  if (marketplaceHost === undefined) return { ...source, app };
  const { [hostSetting]: _left, ...parameters } = app.parameters;
  const installation_instructions = forMarketplace ?? app.installation_instructions;
  return { ...source, app: { ...app, installation_instructions, parameters } };
}

const hostSetting = 'backend_host';

import { hasNoCode, isRecord } from '../manifest.ts';
import type { Manifest } from '../manifest.ts';
import { error } from '../package-finding.ts';
import type { PackageFinding } from '../package-finding.ts';

/** Products and the places in them an app may ask for; the second name of a product is its old one. */
const LOCATIONS: Record<string, string[]> = {
  support: [
    'top_bar',
    'nav_bar',
    'ticket_sidebar',
    'new_ticket_sidebar',
    'user_sidebar',
    'organization_sidebar',
    'background',
    'modal',
    'ticket_editor',
    'system_top_bar',
  ],
  chat: ['chat_sidebar', 'background'],
  standalone_chat: ['nav_bar', 'system_top_bar'],
  sell: [
    'deal_card',
    'person_card',
    'company_card',
    'lead_card',
    'background',
    'modal',
    'dashboard',
    'note_editor',
    'call_log_editor',
    'email_editor',
    'top_bar',
    'visit_editor',
  ],
};
const OLD_NAMES: Record<string, string> = {
  zendesk: 'support',
  zopim: 'chat',
  lotus_box: 'standalone_chat',
};

/** Where the app appears: known product, known place, and a url that is https or a file of the package. */
export function checkLocations(
  manifest: Manifest,
  files: Map<string, Uint8Array>,
): PackageFinding[] {
  const asked = manifest.location;
  if (hasNoCode(manifest)) {
    return isRecord(asked) && Object.keys(asked).length > 0
      ? [error('location-unwanted', 'An app without code asks for no location.')]
      : [];
  }
  if (asked == null || (isRecord(asked) && Object.keys(asked).length === 0)) {
    return [error('manifest-key-missing', 'manifest.json lacks "location".')];
  }
  if (!isRecord(asked)) {
    return [error('location-without-url', 'Framework 2.0 wants locations as an object with urls.')];
  }
  return Object.entries(asked).flatMap(([host, places]) => checkHost(host, places, files));
}

function checkHost(
  host: string,
  places: unknown,
  files: Map<string, Uint8Array>,
): PackageFinding[] {
  const known = LOCATIONS[OLD_NAMES[host] ?? host];
  if (!known) return [error('location-host-unknown', `There is no product "${host}".`)];
  if (!isRecord(places)) {
    return [error('location-without-url', `The locations of ${host} must be an object with urls.`)];
  }
  return Object.entries(places).flatMap(([place, options]) =>
    known.includes(place)
      ? checkOptions(place, isRecord(options) ? options : { url: options }, files)
      : [error('location-unknown', `There is no location "${place}" in ${host}.`)],
  );
}

function checkOptions(
  place: string,
  options: Record<string, unknown>,
  files: Map<string, Uint8Array>,
): PackageFinding[] {
  const findings: PackageFinding[] = [];
  if (typeof options.url === 'string' && options.url !== '') {
    if (!mayBeLoaded(options.url, files)) {
      findings.push(
        error(
          'location-url-invalid',
          `The url "${options.url}" of ${place} is neither https nor a file under assets/.`,
        ),
      );
    }
  } else if (options.autoLoad !== false) {
    findings.push(error('location-url-blank', `${place} has no url.`));
  }
  if (options.flexible != null && typeof options.flexible !== 'boolean') {
    findings.push(error('location-flexible-type', `"flexible" of ${place} must be true or false.`));
  }
  return findings;
}

function mayBeLoaded(url: string, files: Map<string, Uint8Array>): boolean {
  if (url.includes('{{setting.')) return true;
  if (URL.canParse(url)) {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || hostname === 'localhost';
  }
  const path = url.split(/[?#]/)[0] ?? '';
  return path.startsWith('assets/') && files.has(path);
}

import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { readEvent } from '../zendesk/events.ts';
import { verifyDelivery, type SignatureReading } from '../zendesk/signature.ts';
import type { UseNotes } from '../use/create-use-notes.ts';
import type { Recorder } from './create-recorder.ts';
import type { SigningSecrets } from './find-signing-secret.ts';

export interface IncomingDelivery {
  installId: string;
  signature: string | undefined;
  timestamp: string | undefined;
  body: Uint8Array;
}

/** A secret of nobody: an unknown install costs the same work as a wrong signature. */
const nobodysSecret = 'there is no webhook here';

/**
 * Takes one webhook delivery: verified on its raw bytes, recorded and enqueued in one transaction, and only
 * then answered.
 *
 * @throws AppError `delivery_refused` for every reason not to trust it, alike; `invalid_input` when a trusted
 *   one cannot be read; `storing_failed` when it was not stored, for Zendesk to send it again
 */
export async function acceptDelivery(
  deps: Deps & {
    secrets: SigningSecrets;
    record: Recorder;
    metrics: Pick<Metrics, 'countDelivery'>;
    use: Pick<UseNotes, 'note'>;
  },
  delivery: IncomingDelivery,
): Promise<void> {
  const reading = await verifyWithNewest(deps, delivery);
  if (!reading.ok) {
    deps.metrics.countDelivery(reading.reason);
    // Anybody can make up accounts; of those nothing is noted.
    if (reading.reason !== 'unknown-install') deps.use.note(delivery.installId, 'delivery-refused');
    deps.log.warn('Refused a delivery', { installId: delivery.installId, reason: reading.reason });
    throw new AppError('delivery_refused', 'delivery_refused');
  }
  const event = readEvent(parseJson(delivery.body));
  if (!event) {
    // Signed by Zendesk and still unreadable: an answer that is retried would only come back.
    deps.metrics.countDelivery('unreadable');
    deps.use.note(delivery.installId, 'delivery-refused');
    deps.log.warn('A delivery is no event', { installId: delivery.installId });
    throw new AppError('invalid_input', 'event_unknown');
  }
  try {
    await deps.record({ installId: delivery.installId, event, receivedAt: deps.now() });
    deps.metrics.countDelivery('accepted');
  } catch (cause) {
    deps.metrics.countDelivery('not-stored');
    // A 500 would lose the event; Zendesk retries a 503 whose retry-after is under a minute.
    throw new AppError('storing_failed', 'storing_failed', {
      cause,
      retryAfterSeconds: 30,
    });
  }
}

async function verifyWithNewest(
  deps: Deps & { secrets: SigningSecrets },
  delivery: IncomingDelivery,
): Promise<SignatureReading | { ok: false; reason: 'unknown-install' }> {
  const now = deps.now().getTime();
  const known = await findSecret(deps, delivery.installId, false);
  const first = verifyDelivery(delivery, known ?? nobodysSecret, now);
  if (first.ok && known !== undefined) return first;
  const newest = await findSecret(deps, delivery.installId, true);
  if (newest === undefined) return { ok: false, reason: 'unknown-install' };
  return newest === known ? first : verifyDelivery(delivery, newest, now);
}

async function findSecret(
  deps: { secrets: SigningSecrets },
  installId: string,
  anew: boolean,
): Promise<string | undefined> {
  try {
    return await deps.secrets.find(installId, { anew });
  } catch (cause) {
    throw new AppError('storing_failed', 'storing_failed', {
      cause,
      retryAfterSeconds: 30,
    });
  }
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

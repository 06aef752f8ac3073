import type { Brief, BriefAnswer } from '../../contract/brief.ts';
import type { Deps } from '../../deps.ts';
import { usualSource, type ModelSettingsRow } from '../../models/settings-store.ts';
import { madeWith } from './made-with.ts';
import { wantWritten, type ModelBriefRow } from './store.ts';
import { withWritten } from './with-written.ts';

const askAgainMs = 1500;
/** What was asked for this long ago has been lost, or its model is very slow: it is asked for once more. */
const overdueMs = 3 * 60_000;

type Ready = Extract<BriefAnswer, { state: 'ready' }>;

/** What is stored of a ticket about models. */
export interface Written {
  settings: ModelSettingsRow | undefined;
  /** In every language there is one. */
  rows: ModelBriefRow[];
  /** Of the basic brief. */
  fingerprint: string | undefined;
  /** Of what an admin added to the prompts; 0 where there is none. */
  guidanceVersion: number;
}

/**
 * The brief as a model wrote it in the agent's language, where that is current; else the basic one, and whether a
 * better one is on its way or why there is none.
 */
export async function overlay(
  deps: Pick<Deps, 'db' | 'queue' | 'now' | 'config'>,
  installId: string,
  brief: Brief,
  { settings, rows, fingerprint, guidanceVersion }: Written,
  locale: string | undefined,
): Promise<Pick<Ready, 'brief' | 'model'>> {
  if (!locale || !isOn(deps.config, settings)) return { brief };
  const row = rows.find((one) => one.locale === locale);
  const rules = madeWith(guidanceVersion);
  if (row && row.basis === fingerprint && row.madeWith === rules) {
    // Where a model was shown nothing it wrote nothing, and the basic brief is all there is to say.
    return { brief: row.body ? withWritten(brief, { ...row, body: row.body }) : brief };
  }
  const now = deps.now();
  if (row?.failure && row.retryAt && row.retryAt > now) {
    if (row.failure === 'off') return { brief };
    return { brief, model: { state: 'unavailable', why: row.failure } };
  }
  const isUnderWay = row?.wantedAt && now.getTime() - row.wantedAt.getTime() < overdueMs;
  if (!isUnderWay) {
    const which = { installId, ticketId: brief.ticketId, locale };
    await deps.db.transaction(async (tx) => {
      await wantWritten(tx, which, now);
      await deps.queue.enqueue(tx, 'write-brief', [which]);
    });
  }
  return { brief, model: { state: 'writing', askAgainMs } };
}

function isOn(config: Deps['config'], settings: ModelSettingsRow | undefined): boolean {
  const source = settings?.source ?? usualSource(config);
  if (source === 'none' || settings?.briefsOn === false) return false;
  return source === 'own' || config.model !== undefined;
}

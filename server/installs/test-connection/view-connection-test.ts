import {
  connectionCheckName,
  type ConnectionCheck,
  type ConnectionTest,
} from '../../contract/connection-test.ts';
import type { Deps } from '../../deps.ts';
import type { Install } from '../install.ts';
import { readInstall } from '../store.ts';
import { unknown } from './check.ts';
import { listChecks, type StoredCheck } from './store.ts';

/** A test takes seconds: lines that are open for longer belong to a process that ended in the middle. */
const longestMs = 5 * 60_000;

/** The last test of an account's connection, or the one under way. */
export async function viewConnectionTest(deps: Deps, installId: string): Promise<ConnectionTest> {
  const rows = await listChecks(deps.db, installId);
  if (rows.length === 0) return { state: 'never', checks: [] };
  const install = await readInstall(deps.db, installId);
  const newest = new Date(Math.max(...rows.map(({ at }) => at.getTime())));
  const isStale = deps.now().getTime() - newest.getTime() > longestMs;
  const checks = connectionCheckName.options.flatMap((name) => {
    const row = rows.find((one) => one.name === name);
    return row ? [{ ...view(row, isStale), lastAt: install && lastAt(row, install) }] : [];
  });
  const isRunning = checks.some(({ state }) => state === 'waiting' || state === 'running');
  return { state: isRunning ? 'running' : 'done', at: newest.toISOString(), checks };
}

/** Of requests of the sidebar, the newest: also one that came after the test. */
function lastAt({ code }: StoredCheck, install: Install): string | undefined {
  const { widgetVerifiedAt, widgetSecretSeenAt, widgetRefusedAt } = install;
  if (code === 'widget_secret_seen') return (widgetVerifiedAt ?? widgetSecretSeenAt)?.toISOString();
  const isRefusal = code === 'widget_secret_differs' || code === 'sidebar_out_of_time';
  return isRefusal ? widgetRefusedAt?.toISOString() : undefined;
}

function view(row: StoredCheck, isStale: boolean): ConnectionCheck {
  const { name, state, code, params, message, advice, action, at } = row;
  if (isStale && (state === 'waiting' || state === 'running')) {
    return { name, ...unknown('interrupted') };
  }
  return {
    ...{ name, state, code: code ?? undefined, params: params ?? undefined },
    ...{ message: message ?? undefined, advice: advice ?? undefined },
    ...{ action: action ?? undefined, at: at.toISOString() },
  };
}

import { eq } from 'drizzle-orm';
import { pastArticles } from '../../db/account-schema.ts';
import { readLocales } from '../../zendesk/help-center.ts';
import { listHelpCenters, type BrandHelpCenter } from '../../zendesk/help-center-states.ts';
import { isRefused } from '../../zendesk/errors.ts';
import { probeHelpCenter } from '../../zendesk/public-help-center.ts';
import { helpCentreRefusal } from '../help-centre-refusals.ts';
import { isReadPublicly } from '../is-for.ts';
import { zendeskFor } from '../zendesk-for.ts';
import { ok, problem, type Check, type CheckContext, type Finding } from './check.ts';

/** Of an account of many brands these are asked; what is switched off is told of all of them. */
const mostAsked = 10;

/** Looks whether the help centres whose articles are recommended can be read, each at its own address. */
export const checkHelpCentre: Check = async (context) => {
  if (isReadPublicly(context.install)) return lookAsAnybody(context);
  const all = (await listHelpCenters(context.client)).filter(({ state }) => state !== 'none');
  if (all.length === 0) {
    return ok('help_centre_none');
  }
  const on = all.filter(({ state }) => state === 'on');
  const unread: BrandHelpCenter[] = [];
  for (const brand of on.slice(0, mostAsked)) {
    if (!(await canRead(context, brand))) unread.push(brand);
  }
  if (unread.length > 0) return off(unread);
  const rest = all.filter(({ state }) => state === 'off');
  const read = await brandsOfArticles(context);
  // One that was never read may be one that is still being written.
  const missed = on.length === 0 ? rest : rest.filter(({ id }) => read.includes(id));
  if (missed.length > 0) return off(missed);
  const brands = namesOf(on.slice(0, mostAsked));
  return rest.length === 0
    ? ok('help_centre_read', { brands })
    : ok('help_centre_read', { form: 'partly', brands, off: namesOf(rest) });
};

async function lookAsAnybody({ client }: CheckContext): Promise<Finding> {
  const found = await probeHelpCenter(client);
  return found.state === 'open'
    ? ok('help_centre_public')
    : problem(helpCentreRefusal(found.state).code);
}

async function brandsOfArticles({ deps, install }: CheckContext): Promise<string[]> {
  const rows = await deps.db
    .selectDistinct({ brandId: pastArticles.brandId })
    .from(pastArticles)
    .where(eq(pastArticles.installId, install.id));
  return rows.map(({ brandId }) => brandId);
}

async function canRead({ deps, install, signal }: CheckContext, { subdomain }: BrandHelpCenter) {
  const client = zendeskFor(deps, install, { patienceMs: 5000, signal, subdomain });
  return readLocales(client).then(
    () => true,
    (failure: unknown) => {
      if (isRefused(failure)) return false;
      throw failure;
    },
  );
}

function off(brands: BrandHelpCenter[]) {
  return problem('help_centre_off', { brands: namesOf(brands) });
}

function namesOf(brands: BrandHelpCenter[]): string[] {
  return brands.map(({ name }) => name);
}

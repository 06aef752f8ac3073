import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { readNextPage } from '../contract/next-page.ts';
import { AppError } from '../errors.ts';
import { failureFields } from '../log.ts';
import { beginOidc } from '../people/oidc/begin-oidc.ts';
import { finishOidc } from '../people/oidc/finish-oidc.ts';
import type { AppDeps, AppEnv } from './env.ts';

const cookie = 'sidebrief-sign-in';
const path = '/api/console/oidc';
const patienceSeconds = 600;
const seal = { installId: '-', purpose: 'sign-in-elsewhere' };
const triedOf = z.object({
  ...{ state: z.string(), nonce: z.string(), verifier: z.string() },
  /** Checked before it was sealed. */
  next: z.string().optional(),
});

/**
 * Signing in elsewhere: a browser goes there, and comes back as somebody.
 *
 * @param enter begins the session of whoever came back
 */
export function consoleOidcRoutes(
  deps: AppDeps,
  enter: (c: Context<AppEnv>, personId: string) => Promise<unknown>,
): Hono<AppEnv> {
  const secure = deps.config.publicUrl.startsWith('https://');
  const back = (c: Context, reason: string, next?: string) => {
    const query = new URLSearchParams({ reason, ...(next !== undefined && { next }) });
    return c.redirect(`${deps.config.publicUrl}/console/sign-in?${query.toString()}`);
  };
  return new Hono<AppEnv>()
    .get('/begin', async (c) => {
      const next = readNextPage(c.req.query('next'));
      try {
        const { url, tried } = await beginOidc(deps);
        // Lax, not strict: the provider leads back by a link.
        setCookie(c, cookie, deps.sealer.seal(JSON.stringify({ ...tried, next }), seal), {
          ...{ path, httpOnly: true, sameSite: 'Lax', secure, maxAge: patienceSeconds },
        });
        return c.redirect(url.href);
      } catch (failure) {
        if (!isElsewhere(failure)) throw failure;
        deps.log.warn('Signing in elsewhere failed', failureFields(failure));
        return back(c, failure.code, next);
      }
    })
    .get('/callback', async (c) => {
      const sealed = getCookie(c, cookie);
      deleteCookie(c, cookie, { path, secure });
      if (!sealed) return back(c, 'sign_in_elsewhere_failed');
      let next: string | undefined;
      try {
        const tried = triedOf.parse(JSON.parse(deps.sealer.open(sealed, seal)));
        next = tried.next;
        await enter(c, await finishOidc(deps, new URL(c.req.url).search, tried));
        return c.redirect(`${deps.config.publicUrl}${next ?? '/console/'}`);
      } catch (failure) {
        deps.log.warn('Signing in elsewhere failed', failureFields(failure));
        return back(c, isElsewhere(failure) ? failure.code : 'sign_in_elsewhere_failed', next);
      }
    });
}

function isElsewhere(failure: unknown): failure is AppError {
  return (
    failure instanceof AppError &&
    (failure.code === 'sign_in_elsewhere_failed' || failure.code === 'not_invited')
  );
}

import { createMiddleware } from 'hono/factory';
import type { Person } from '../contract/person.ts';
import { AppError, notFound } from '../errors.ts';
import type { AppEnv } from './env.ts';

/** Whether somebody may see and change an account: neither, where they are limited to others. */
export function mayEnter({ accountIds }: Person, installId: string): boolean {
  return accountIds === undefined || accountIds.includes(installId);
}

/** Who is limited to some accounts sees of the others what there would be if they did not exist. */
export const requireEntry = createMiddleware<AppEnv>(async (c, next) => {
  if (!mayEnter(c.var.signedIn.person, c.req.param('installId') ?? '')) throw notFound();
  await next();
});

/** Whoever may only look changes nothing. */
export const readersOnlyRead = createMiddleware<AppEnv>(async (c, next) => {
  const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!isReading) refuseReaders(c.var.signedIn.person);
  await next();
});

/** For pages that show words of tickets, or people. @throws AppError `read_only` */
export const adminsOnly = createMiddleware<AppEnv>(async (c, next) => {
  refuseReaders(c.var.signedIn.person);
  await next();
});

/** For what concerns every account. @throws AppError `read_only` */
export const allAccountsOnly = createMiddleware<AppEnv>(async (c, next) => {
  const { person } = c.var.signedIn;
  refuseReaders(person);
  if (person.accountIds !== undefined) {
    throw new AppError('read_only', 'all_accounts_only');
  }
  await next();
});

function refuseReaders({ role }: Person): void {
  if (role === 'admin') return;
  throw new AppError('read_only', 'read_only');
}

import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox.ts';
import { appRoutes } from './app-routes.ts';
import { installationRoutes } from './installation-routes.ts';

/** The Apps API, for paths without their `.json` ending. */
export function appsApiRoutes(sandbox: Sandbox): Hono {
  return new Hono().route('/', appRoutes(sandbox)).route('/', installationRoutes(sandbox));
}

import type { html } from 'hono/html';

/** Markup made by hono's `html` tag, which escapes everything put into it. */
export type Html = ReturnType<typeof html>;

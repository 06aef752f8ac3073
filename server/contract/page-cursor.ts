import { z } from 'zod';

/** Where a page of a list by time ended: milliseconds since 1970 that any calendar has, and an id. */
export const pageCursor = z
  .string()
  .regex(/^\d{1,14}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'what the page before answered');

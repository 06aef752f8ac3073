import { z } from 'zod';

/** Why a panel has nothing to show: `no-helpdesk` is an account that is for something other than tickets. */
export const notConnectedReason = z.enum([
  'disconnected',
  'reauthorization-required',
  'no-helpdesk',
]);

import type { BrandAgent } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';

/** Limits an agent to a brand's tickets; called again, to several brands' (department spaces). */
export function restrictToBrand(sandbox: Sandbox, userId: number, brandId: number): BrandAgent {
  const brandAgent: BrandAgent = { id: sandbox.ids.next(), userId, brandId };
  sandbox.account.brandAgents.set(brandAgent.id, brandAgent);
  return brandAgent;
}

import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { topicSettings } from '../db/topics-schema.ts';
import { topicScope, wantedScopes } from '../zendesk/oauth.ts';

/** What an account's admin is asked to allow: reading, our webhook and app settings; writing only for features that do. */
export async function scopesOf(db: Db, installId: string): Promise<readonly string[]> {
  const [topics] = await db
    .select({ mode: topicSettings.mode })
    .from(topicSettings)
    .where(eq(topicSettings.installId, installId));
  return topics?.mode === 'assign' ? [...wantedScopes, topicScope] : wantedScopes;
}

import { defineConfig } from 'drizzle-kit';

/** Used by `npm run migration`, which writes the next migration from the schema. */
export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './server/db/schema.ts',
    './server/db/connecting-schema.ts',
    './server/db/agents-schema.ts',
    './server/db/people-schema.ts',
    './server/db/calls-schema.ts',
    './server/db/history-schema.ts',
    './server/db/account-schema.ts',
    './server/db/search-schema.ts',
    './server/db/recommendations-schema.ts',
    './server/db/topics-schema.ts',
    './server/db/activity-schema.ts',
    './server/db/models-schema.ts',
    './server/db/replies-schema.ts',
    './server/db/embeddings-schema.ts',
    './server/db/care-schema.ts',
    './server/db/jobs-schema.ts',
    './server/db/use-schema.ts',
  ],
  out: './server/db/migrations',
});

import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { connectDatabase } from '../../../server/db/connect.ts';
import { rowFromJson } from '../../../server/db/row-from-json.ts';
import { installs } from '../../../server/db/schema.ts';
import { databaseImage } from '../../support/database-image.ts';

it('a row read as JSON is the row as drizzle reads it, times and lists included', async () => {
  const { db, close } = await connectDatabase({ image: await databaseImage() });
  const id = '00000000-0000-4000-8000-000000000001';
  const installationChoices = [{ installationId: '1', name: 'A "quoted" name', enabled: true }];
  const at = new Date('2026-11-21T04:53:30.123Z');
  await db
    .insert(installs)
    .values({ id, name: 'A’s', status: 'active', installationChoices, createdAt: at });
  const [read] = await db.select().from(installs).where(eq(installs.id, id));
  const [json] = await db
    .select({ row: sql<string>`row_to_json(${installs})::text` })
    .from(installs)
    .where(eq(installs.id, id));
  expect(rowFromJson(installs, JSON.parse(json?.row ?? 'null') as null)).toEqual(read);
  expect(rowFromJson(installs, null)).toBeUndefined();
  await close();
});

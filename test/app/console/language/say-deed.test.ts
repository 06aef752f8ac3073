import { afterEach, describe, expect, it, vi } from 'vitest';
import { deedPartsSaid } from '../../../../server/contract/activity-parts-said.ts';
import type { ActivityLine } from '../../../../server/contract/activity.ts';
import { historyOptions } from '../../../../server/contract/history.ts';
import {
  modelSource,
  providerKind,
  shapeMode,
  withheldKind,
} from '../../../../server/contract/models.ts';
import { topicMode } from '../../../../server/contract/topics-view.ts';

const line: ActivityLine = {
  ...{ id: '1', at: '2026-03-01T09:00:00Z', who: { kind: 'sidebrief' }, kind: 'topics' },
  ...{ action: 'topics-changed', what: 'changed topics' },
};

async function speaking(language: 'de' | 'ja') {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages: [language] });
  const { activityWords } = await import('../../../../app/console/activity/activity-words.ts');
  await activityWords.load(language);
  const { sayDeed } = await import('../../../../app/console/activity/say-deed.ts');
  return (of: Partial<ActivityLine>) => sayDeed({ ...line, ...of });
}

afterEach(() => vi.unstubAllGlobals());

describe('an entry of the activity log in another language', () => {
  it('names settings, their values and units', async () => {
    const say = await speaking('de');
    const changed = { mode: 'assign', targetPercent: 90, windowMonths: null, replies: false };
    expect(say({ changed })).toBe(
      'hat Einstellungen geändert (Themen): Modus: werden gesetzt, wo es sicher genug ist, gewünschter richtiger Anteil: 90 %, Zeitraum: alles, vorgeschlagene Antworten: aus',
    );
  });

  it('has a word for everything that a setting may be', () => {
    const choices: [name: string, all: readonly string[]][] = [
      ['mode', topicMode.options],
      ['windowBy', historyOptions.shape.windowBy.options],
      ['statuses', historyOptions.shape.leaveOut.shape.statuses.element.options],
      ['types', historyOptions.shape.leaveOut.shape.types.element.options],
      ['source', modelSource.options],
      ['kind', providerKind.options],
      ['shape', shapeMode.options],
      ['withheld', withheldKind.options],
    ];
    for (const [name, all] of choices) {
      const keys = all.map((one) => `value.${name}.${one}`);
      expect(Object.keys(deedPartsSaid)).toEqual(expect.arrayContaining(keys));
    }
  });

  it('names lists of them, and leaves what is nobody’s word as it is', async () => {
    const say = await speaking('de');
    const changed = { source: 'own', withheld: ['internal-notes', 'subject'], model: 'qwen' };
    expect(say({ action: 'models-changed', changed })).toContain(
      'Quelle: ein eigener Endpunkt, dem Modell vorenthalten: interne Notizen + Betreff, Modell: qwen',
    );
  });

  it('names what an account is for', async () => {
    const say = await speaking('de');
    const changed = { purposes: ['helpdesk', 'content'] };
    expect(say({ action: 'purposes-changed', changed })).toBe(
      'hat das Konto geändert: wofür es da ist: Helpdesk + Inhalte',
    );
  });

  it('says who may do what, and why something was not done', async () => {
    const say = await speaking('ja');
    const params = { who: 'lee@acme.example', access: 'read-only', count: 2 };
    expect(say({ action: 'person-invited', params })).toBe(
      'が lee@acme.example を招待しました（2件のアカウントの閲覧のみ）',
    );
    const refused = { topic: '返金', why: 'ticket-closed' };
    expect(say({ action: 'topic-not-written', params: refused })).toBe(
      'はトピックを「返金」に設定しませんでした：チケットが終了していました',
    );
  });

  it('is said as it came where the page has no words for it', async () => {
    const say = await speaking('de');
    expect(say({ action: 'from-tomorrow', what: 'did something new' })).toBe('did something new');
    expect(say({ action: 'topic-applied', what: 'applied the topic' })).toBe('applied the topic');
  });
});

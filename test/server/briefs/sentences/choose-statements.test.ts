import { describe, expect, it } from 'vitest';
import { briefOf } from '../basic/conversation.ts';

const told = (...args: Parameters<typeof briefOf>) =>
  briefOf(...args).statements.map(({ kind, text }) => `${kind}: ${text}`);

describe('statements', () => {
  it.each([
    ['en', 'The screen is broken since Monday.', 'We shipped a new screen today.'],
    ['de', 'Der Bildschirm ist seit Montag kaputt.', 'Wir haben heute einen neuen verschickt.'],
    ['es', 'La pantalla está rota desde el lunes.', 'Hemos enviado hoy una pantalla nueva.'],
    ['fr', 'Mon écran est cassé depuis lundi.', 'Nous avons expédié un nouvel écran hier.'],
    ['ja', '月曜日から画面が壊れています。', '本日、新しい画面を発送しました。'],
    ['pt', 'A tela está quebrada desde segunda.', 'Enviamos hoje uma tela nova para você.'],
    ['zh', '屏幕从周一开始就坏了。', '我们今天已经寄出了新的屏幕。'],
    ['ar', 'الشاشة مكسورة منذ يوم الاثنين.', 'لقد أرسلنا لك شاشة جديدة اليوم.'],
  ])('say in %s what it is about and what the team said', (_language, asked, answered) => {
    const lines: Parameters<typeof briefOf>[0] = [
      ['customer', asked],
      ['agent', answered],
    ];
    expect(told(lines)).toEqual([`issue: ${asked}`, `latest-agent: ${answered}`]);
  });

  it('say what a chat is about that begins with a greeting', () => {
    expect(
      told([
        ['customer', 'Hi'],
        ['agent', 'Hi, how can I help?'],
        ['customer', 'My order never came, the tracking says lost.'],
      ]),
    ).toEqual(['issue: My order never came, the tracking says lost.']);
  });

  it('pass over pleasantries for the last word that says something', () => {
    expect(
      told([
        ['customer', 'My router is broken since Monday.'],
        ['agent', 'Please restart the router and hold the button.'],
        ['customer', 'Thanks!'],
        ['agent', 'You’re welcome, have a nice day!'],
      ]),
    ).toEqual([
      'issue: My router is broken since Monday.',
      'latest-agent: Please restart the router and hold the button.',
    ]);
  });

  it('take a bare number for an answer', () => {
    expect(
      told([
        ['customer', 'My order never came.'],
        ['agent', 'Please send the serial number of it.'],
        ['customer', '4711-0815'],
      ]),
    ).toContain('latest-customer: 4711-0815');
  });

  it('leave out machines, empty entries and what nobody needs to read', () => {
    expect(
      told([
        ['bot', 'I am a bot and I have an answer for you.'],
        ['customer', ''],
        ['customer', 'Hello'],
        ['agent', 'Hi there! How can I help you?'],
      ]),
    ).toEqual([]);
  });

  it('tell once what the team did, though it says so in every mail', () => {
    const done = told([
      ['customer', 'My router is broken since Monday.'],
      ['agent', 'We have reset the router from our side and changed its channel.'],
      ['customer', 'The light is still red.'],
      ['agent', 'As said, we have reset the router from our side.'],
      ['agent', 'We have sent a technician to the distribution box.'],
      ['customer', 'The light is red.'],
      ['agent', 'Which light is it?'],
    ]).filter((line) => line.startsWith('done'));
    expect(done).toEqual([
      'done: We have reset the router from our side and changed its channel.',
      'done: We have sent a technician to the distribution box.',
    ]);
  });

  it('tell of many steps the three that say most, in the order they were taken', () => {
    const steps = [
      'We have reset the router from our side and changed its channel to 11.',
      'We have sent a letter to your house.',
      'We have ordered 2 new antennas for the roof of your house.',
      'We have updated the firmware of the receiver to version 4.2 in the cellar.',
    ];
    expect(
      told([
        ['customer', 'My router is broken since Monday.'],
        ...steps.map((text): ['agent', string] => ['agent', text]),
        ['agent', 'Which light is it?'],
      ]).filter((line) => line.startsWith('done')),
    ).toEqual([0, 2, 3].map((at) => `done: ${steps[at]}`));
  });

  it('do not repeat as a last word the question that is open', () => {
    const brief = briefOf([
      ['customer', 'My router is broken since Monday.'],
      ['agent', 'Which light is red?'],
    ]);
    expect(brief.questions.map(({ text }) => text)).toEqual(['Which light is red?']);
    expect(brief.statements.map(({ kind }) => kind)).toEqual(['issue']);
  });

  it('are at most 280 characters of their entry, cut at a word', () => {
    const { statements } = briefOf([['customer', 'the parcel is lost '.repeat(100)]]);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.text.length).toBeLessThanOrEqual(280);
    expect(statements[0]?.text).toMatch(/\b(?:the|parcel|is|lost)$/);
    expect(statements[0]?.receipts[0]?.passage).toBe(statements[0]?.text);
  });
});

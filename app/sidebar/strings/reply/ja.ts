import type { ReplyStrings } from './en.ts';

export const jaReply: ReplyStrings = {
  'reply.title': '返信の提案',
  'reply.suggest': '返信を提案',
  'reply.again': '別の案を出す',
  'reply.reading': 'チケットと、これまでに役立った内容を読んでいます…',
  'reply.writing': '返信を作成しています。1分ほどかかることがあります。',
  'reply.ready': '返信の準備ができました。',
  'reply.failed': '返信を提案できませんでした',
  'reply.insert': '返信に挿入',
  'reply.language': '返信の言語',
  'reply.detected': '検出された言語: {{language}}',
  'reply.undetected': 'お客様の言語を判別できませんでした。',
  'reply.how':
    '言語モデルが作成しました。すべての文は、示された根拠と照合されています。送信前にお読みください。',
  'reply.dropped.one': '根拠がない、または何かを約束することになる {{count}} 文を省きました。',
  'reply.dropped.other': '根拠がない、または何かを約束することになる {{count}} 文を省きました。',
  'reply.source.comment': 'コメント',
  'reply.source.article': 'ヘルプ記事',
  'reply.source.ticket': 'チケット #{{id}}',
  'reply.solvedIn': 'チケット #{{id}} の解決方法',
  'reply.thumb.stale': 'この返信はもうありません。',
  'reply.basic.article': 'ヘルプセンターの内容です:',
  'reply.basic.nothing':
    '提案できるものがありません。この言語の公開記事に、このチケットへの答えはありません。',
  'reply.why.off': '基本モード: 返信に言語モデルは使われていません',
  'reply.why.budget-spent': '基本モード: 言語モデルの本日の予算を使い切りました',
  'reply.why.not-supported': '基本モード: 言語モデルが書いた内容に根拠がありませんでした',
  'reply.why.unchecked-language': '基本モード: この言語の返信は確認できません',
  'reply.why.nothing-to-go-on': '基本モード: お客様の文章を言語モデルに見せることができません',
  'reply.why.away': '基本モード: 現在、言語モデルに接続できません',
};

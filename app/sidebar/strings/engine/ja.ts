import type { EngineStrings } from './en.ts';

/** How a brief was made, in Japanese. */
export const jaEngine: EngineStrings = {
  'engine.basic': '基本モード',
  'engine.basic.more': '言語モデルを使わず、コメントそのものから作成しました。',
  'engine.model': 'AI要約',
  'engine.model.more': '言語モデルが作成しました。すべての文は、示されたコメントと照合済みです。',
  'engine.dropped.one': 'コメントに根拠のない{{count}}文を除きました。',
  'engine.dropped.other': 'コメントに根拠のない{{count}}文を除きました。',
  'engine.masked.one': '送信前に{{count}}件の個人情報を伏せました。',
  'engine.masked.other': '送信前に{{count}}件の個人情報を伏せました。',
  'engine.withheld.one': '{{count}}件のコメントはモデルに見せていません。',
  'engine.withheld.other': '{{count}}件のコメントはモデルに見せていません。',
  'engine.cut.one': '{{count}}件の非常に長いコメントは一部だけモデルに見せています。',
  'engine.cut.other': '{{count}}件の非常に長いコメントは一部だけモデルに見せています。',
  'engine.notes.one':
    '会話が長いため、モデルは分割して読みました。中盤についてのメモのうち{{count}}件は収まらず、除きました。',
  'engine.notes.other':
    '会話が長いため、モデルは分割して読みました。中盤についてのメモのうち{{count}}件は収まらず、除きました。',
  'engine.language': 'この要約の言語',
  'engine.writing': '改善中…',
  'engine.writing.more': 'これは基本の要約です。言語モデルがより良い要約を作成しています。',
  'engine.instead': '基本モード(AI利用不可)',
  'engine.instead.away':
    '現在、言語モデルに接続できません。この要約はモデルなしで作成され、後で再試行されます。',
  'engine.instead.budget':
    '本日の言語モデルの予算を使い切りました。この要約はモデルなしで作成されました。',
  'engine.instead.unsupported':
    '言語モデルの文にコメントの裏付けがなかったため、この要約はモデルなしで作成されました。',
};

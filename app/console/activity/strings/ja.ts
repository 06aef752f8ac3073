import { activityDeedsJa } from './deeds/ja.ts';
import { activityPartsJa } from './parts/ja.ts';
import type { ActivityStrings } from './en.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const activityJa: ActivityStrings = {
  ...activityDeedsJa,
  ...activityPartsJa,
  'ticket.wrong': 'チケット番号を入力してください。',
  account: 'アカウント',
  'account.all': 'すべてのアカウント',
  person: '実行者',
  'person.all': '全員',
  removed: '{{name}}（削除済み）',
  kind: '種類',
  'kind.all': 'すべて',
  ticket: 'チケット',
  from: '開始日',
  to: '終了日',
  show: '表示',
  clear: 'クリア',
  title: 'アクティビティ',
  entries: 'エントリ',
  'agent.unnamed': 'エージェント {{id}}',
  agent: '{{name}}（エージェント）',
  somebody: '誰か',
  'older.failed': '以前のエントリを読み込めませんでした',
  older: '以前のエントリを表示',
  log: 'アクティビティログ',
  'log.more':
    '誰が何を変更したか、および Zendesk に書き込まれたすべての内容（新しい順）。チケットの本文は含まれません。',
  theLog: 'ログ',
  empty: 'まだ何も起きていません。あなたやほかの人が変更した内容がここに表示されます。',
  noMatch: '一致するものがありません。ほかのフィルターか、より長い期間を選択してください。',
  csv: 'CSV でダウンロード',
  'kind.zendesk': 'Zendesk への書き込み',
  'kind.connection': '接続',
  'kind.topics': 'トピック',
  'kind.briefs': '要約',
  'kind.history': '履歴',
  'kind.models': 'AI モデル',
  'kind.people': 'ユーザー',
  'kind.work': 'バックグラウンド処理',
};

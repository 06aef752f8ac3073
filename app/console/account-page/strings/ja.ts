import type { AccountPageStrings } from './en.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const accountPageJa: AccountPageStrings = {
  pages: 'このアカウントのページ',
  overview: '概要',
  features: '機能',
  topics: 'トピック',
  history: '履歴',
  models: 'AI モデル',
  quality: '品質と利用状況',
  data: 'データ',
  activity: 'アクティビティ',
};

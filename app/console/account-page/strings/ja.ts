import type { AccountPageStrings } from './en.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const accountPageJa: AccountPageStrings = {
  pages: 'このアカウントのページ',
  more: 'このアカウントのすべて',
  overview: '概要',
  features: '機能',
  topics: 'トピック',
  history: '履歴',
  models: 'AI モデル',
  quality: '品質と利用状況',
  health: '稼働状況',
  data: 'データ',
  activity: 'アクティビティ',
  'topics.more':
    'チケットの内容を示すドロップダウンフィールド、オプションを提案するか自動設定するか、その正解率。',
  'topics.open': 'トピックを開く',
  'history.more':
    '類似のものを見つけるために Sidebrief が保持するチケット、コメント、記事：読み込みの進捗、保持内容、不足の有無。',
  'history.open': '履歴を開く',
  'models.more':
    'モデルが要約や返信を書くか、どのモデルか、費用の上限、見せないもの、実際に送信された内容。',
  'models.open': 'AI モデルを開く',
  'quality.more':
    'エージェントが開いたもの、役立ったもの・役立たなかったもの、設定・取り消しされたトピックを日別に表示します。',
  'quality.open': '数値を開く',
  'health.more': '待機中の処理、失敗した処理とその理由、受信・拒否・未着の Webhook。',
  'health.open': '稼働状況を開く',
  'data.more':
    'チケット、ユーザー、組織に関するすべてを受領書付きで削除し、ある言葉がどこかに保存されているかを確認します。',
  'data.open': 'データを開く',
  'activity.more': 'ここで誰がいつ何を変更したか、および Zendesk に書き込まれたすべての内容。',
  'activity.open': 'アクティビティログを開く',
};

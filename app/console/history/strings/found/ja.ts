import type { HistoryFoundStrings } from './en.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const historyFoundJa: HistoryFoundStrings = {
  'found.stored': 'すべてのコメントとともに保存されています。',
  'found.comments-not-read-yet':
    '保存されています。コメントはZendeskからチケットごとに読み込まれ、次に読み込まれる予定です。',
  'found.deleted': 'Zendeskで削除され、何も保存されていません。',
  'found.erased':
    'これに関するもの、またはリクエスタに関するものはすべて、管理者がここで削除しました。再び保存されることはありません。',
  'found.before-window':
    '選択した期間より古いものです。保存するには、より長い期間を選択してください。',
  'found.status': 'このステータスのチケットは、設定により除外されています。',
  'found.group': 'このグループのチケットは、設定により除外されています。',
  'found.brand': 'このブランドのチケットは、設定により除外されています。',
  'found.form': 'このフォームのチケットは、設定により除外されています。',
  'found.type': 'このタイプのチケットは、設定により除外されています。',
  'found.ai-agent':
    'AIエージェントだけで対応されました。このようなチケットは、設定により除外されています。',
  'found.unreadable':
    'このバージョンのSidebriefが認識できない形式でZendeskから送られたため、何も保存されていません。「今すぐ読み込む」でもう一度試せます。',
  'found.not-read-yet':
    'Zendeskにありますが、まだ読み込まれていません。変更は約1分後にZendeskから通知されます。「今すぐ読み込む」で今すぐ取得できます。',
  'found.not-in-zendesk':
    'Zendeskにこのチケットがないか、アカウントを接続した人には表示されません。',
  'found.zendesk-unreachable':
    '保存されておらず、現在Zendeskに問い合わせできません。しばらくしてからもう一度お試しください。',
  'found.not-connected': 'このZendeskアカウントは接続されていません。',
  'found.no-helpdesk':
    'このアカウントはヘルプデスク用ではないため、チケットは読み込まれません。読み込むには、アカウントのページでヘルプデスクを追加してください。',
  'found.stored-then':
    'このアカウントの用途から外れた時点の内容で保存されており、以後は更新されません。',
  'found.no-content':
    'このアカウントはコンテンツ用ではないため、記事は読み込まれません。読み込むには、アカウントのページでコンテンツを追加してください。',
  'found.not-public':
    '誰でも読めるバージョンは保存されていません。このアカウントはサインインせずに読み込まれるため、下書き、アーカイブ済みの記事、サインインした人向けの記事は保存されません。',
  'found.not-kept':
    '公開されたバージョンは保存されていません。下書きとアーカイブ済みの記事は保存されません。',
};

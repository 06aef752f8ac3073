import type { ShellStrings } from './en.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const shellJa: ShellStrings = {
  'copy.of': 'コピー：{{label}}',
  copied: 'コピーしました',
  copy: 'コピー',
  'copied.of': '{{label}}をコピーしました',
  cancel: 'キャンセル',
  close: '閉じる',
  tryAgain: '再試行',
  loading: '{{what}}を読み込み中…',
  'time.seconds': '{{count}}秒',
  'time.minutes': '{{count}}分',
  'time.hours': '{{hours}}時間',
  'time.hoursMinutes': '{{hours}}時間{{minutes}}分',
  'time.days': '{{count}}日',
  'size.kilobytes': '{{size}} kB',
  'size.megabytes': '{{size}} MB',
  share: '{{percent}}%',
  accounts: 'Zendesk アカウント',
  path: '現在の場所',
  nav: 'コンソール',
  activity: 'アクティビティ',
  health: '稼働状況',
  people: 'ユーザー',
  signOut: 'サインアウト',
  theConsole: 'コンソール',
  notOpened: 'コンソールを開けませんでした',
  thePage: 'ページ',
  pageUnloaded: 'このページを読み込めませんでした',
  'pageUnloaded.more':
    '接続がないか、その間に Sidebrief が更新されました。ページを再読み込みしてください。',
  reload: '再読み込み',
  'notFound.title': 'ページが見つかりません',
  notFound: 'このアドレスには何もありません',
  'notFound.action': 'Zendesk アカウントを表示',
  unread: '{{what}}を読み込めませんでした',
  stale: '情報が古くなっている可能性があります',
  'code.offline':
    'バックエンドが応答しませんでした。動作中であること、オンラインであることを確認してください。',
  'code.unreadable': 'バックエンドの応答を解釈できませんでした。ページを再読み込みしてください。',
  'code.internal': 'こちら側で問題が発生しました。しばらくしてからもう一度お試しください。',
  'code.not_found': '閲覧できるものはありません。',
  'code.read_only': '閲覧のみ可能で、変更はできません。管理者に依頼してください。',
  'code.last_admin':
    'すべてのアカウントの最後の管理者です。先に別のユーザーを管理者にしてください。',
  'code.setup_link_invalid':
    'このセットアップリンクは無効です。Sidebrief を再起動して新しいリンクを表示するか、サインインしてください。',
  'code.invite_invalid':
    'この招待は無効です：使用済み、取り消し、更新、または 1 週間以上経過しています。新しい招待を依頼してください。',
  'code.too_many_attempts': '試行回数が多すぎます。15 分待ってからもう一度お試しください。',
  'code.sign_in_failed': 'メールアドレス、パスワード、またはコードが正しくありません。',
  'code.reauthorization_required':
    'Zendesk が接続を受け付けなくなりました。このアカウントを再接続してください。',
  'code.no_such_account':
    'このサブドメインの Zendesk アカウントはありません。つづりを確認してください。',
  'code.help_centre_not_active':
    'この Zendesk アカウントには有効なヘルプセンターがありません。Guide 管理で有効にしてから、もう一度お試しください。',
  'code.help_centre_closed':
    'このヘルプセンターの記事はサインインした人にだけ表示されます。設定で全員に公開するか、ヘルプデスクまたは CRM も選択してください。その場合は管理者が Zendesk にサインインします。',
  'code.help_centre_elsewhere':
    'Zendesk から別のアドレスに案内されました。アカウントのサブドメインが変わったか、ヘルプセンターがサインインを求めています。ブラウザで確認してから、もう一度お試しください。',
  'code.zendesk_unreachable':
    'Zendesk が応答しませんでした。しばらくしてからもう一度お試しください。',
};

import type { SessionStrings } from './en.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const sessionJa: SessionStrings = {
  language: '言語',
  'name.missing': 'お名前を入力してください。',
  'password.short': '{{minPasswordLength}}文字以上にしてください。',
  'join.title': 'Sidebrief に参加',
  theInvitation: '招待',
  'invite.invalid': 'このリンクでは参加できません',
  tryAgain: '再試行',
  'invited.admin': '{{invitedBy}}さんが{{email}}を招待しています。ここでは管理者になります。',
  'invited.read-only': '{{invitedBy}}さんが{{email}}を招待しています。ここでは閲覧のみになります。',
  notSignedIn: 'サインインしていません',
  name: 'お名前',
  password: 'パスワード',
  'password.hint': '{{minPasswordLength}}文字以上で、推測されにくいもの。',
  join: '参加',
  'setup.title': 'Sidebrief をセットアップ',
  'setup.incomplete': 'このリンクは不完全です',
  'setup.done': 'Sidebrief はセットアップ済みです',
  'setup.incomplete.more': 'バックエンドが起動時に表示したセットアップリンク全体を開いてください。',
  'setup.done.more': '最初の管理者は作成済みです。そのアカウントでサインインしてください。',
  'setup.toSignIn': 'サインインへ',
  'setup.intro':
    'このコンソールの最初の管理者を作成します。その後すぐに Zendesk アカウントを接続できます。',
  'setup.failed': '管理者は作成されませんでした',
  email: 'メールアドレス',
  'password.least': '{{minPasswordLength}}文字以上。',
  'setup.create': '管理者を作成',
  'email.wrong': 'メールアドレスを入力してください。',
  'email.missing': 'ご自身のメールアドレスを入力してください。',
  'password.missing': 'パスワードを入力してください。',
  code: 'コード',
  'code.hint': 'スマートフォンのアプリのコード、またはリカバリーコードの一つ。',
  signIn: 'サインイン',
  signInAgain: 'もう一度サインイン',
  expired:
    'セッションが終了しました。サインインすると元の場所に戻ります。入力した内容は失われません。',
  nobodyYet:
    'まだ誰もサインインできません。バックエンドが起動時に表示したセットアップリンクを開き、最初の管理者を作成してください。',
  elsewhere: '{{elsewhere}} でサインイン',
  'reason.consent':
    'Zendesk から戻りましたが、ここでは誰もサインインしていないため、何も接続されませんでした。サインインして、もう一度接続してください。',
  'reason.sign_in_elsewhere_failed':
    '外部サービスでのサインインが失敗したか、中断されました。もう一度お試しください。',
  'reason.not_invited':
    'あなたのメールアドレスは招待されていません。管理者に招待を依頼してください。',
  'elsewhere.newTab':
    '新しいタブで開きます。終わったらこのタブに戻ってください。入力した内容は残っています。',
  'invite.signedIn': '{{name}}さんとしてサインインしています',
  'invite.signedIn.more':
    'この招待は別の人を参加させるためのものです。自分で受け入れるには、先にサインアウトしてください。',
  'invite.signOut': 'サインアウトして受け入れる',
  'invite.goOn': '{{name}}さんのまま続ける',
  'invite.notSignedOut': 'サインアウトできませんでした',
};

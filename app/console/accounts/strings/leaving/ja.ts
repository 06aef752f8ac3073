import type { AccountsLeavingStrings } from './en.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const accountsLeavingJa: AccountsLeavingStrings = {
  new: '新しい Zendesk アカウント',
  'delete.ask': '{{name}} を削除しますか？',
  delete: '削除',
  'delete.more':
    'チケット、要約、設定など、保存されたすべてが削除されます。元に戻せません。Zendesk では何も削除されません。アクティビティログは、すべてのアカウントの管理者のために残ります。',
  'delete.type': '確認のため「{{name}}」と入力してください',
  'delete.wrong': 'アカウント名と一致しません。',
  'delete.failed': 'アカウントは削除されませんでした',
  'delete.forGood': '完全に削除',
  deleted: 'アカウントを削除しました',
  theReceipt: '受領書',
  'receipt.unread': '受領書を読み込めませんでした',
  receipt: '受領書',
  'receipt.store': '保存先',
  'receipt.rows': '削除した行',
  'receipt.download': '受領書をダウンロード',
  'wrong.name': 'アカウントに名前を付けてください。',
  'wrong.identifierOf': 'シークレットに対応する識別子を入力してください。',
  'wrong.secretOf': '識別子に対応するシークレットを入力してください。',
  'wrong.identifier': 'OAuth クライアントの識別子を入力してください。',
  'wrong.secret': 'OAuth クライアントのシークレットを入力してください。',
  'wrong.app': 'アップロードしたアプリの ID を入力してください。',
  'wrong.appNumber': 'アプリ ID は数字です。',
  'first.reader': '表示できる Zendesk アカウントはまだありません',
  'first.reader.more': '管理者がアカウントを接続するか、接続済みのアカウントの閲覧を許可します。',
  first: '最初の Zendesk アカウントを接続',
  'first.more': '各チケットの横に要約が表示され、各文の根拠となるコメントも確認できます。',
  'first.1': 'ここで見つけられるよう、アカウントに名前を付けます。',
  'first.2': 'サブドメインを入力し、管理者として Zendesk のページでアクセスを許可します。',
  'first.3': '接続の設定を確認し、任意のチケットを開きます。',
  'leave.delete': 'このアカウントを削除',
  'leave.delete.more':
    'このコンソールからアカウントと保存内容をすべて取り除きます。削除内容の受領書が発行されます。',
  disconnect: '切断',
  'disconnect.more':
    'Zendesk へのアクセスを終了し、Webhook を削除します。アプリは管理センターで削除するまで残ります。',
  'disconnect.ask': '{{where}} を切断しますか？',
  'disconnect.ask.more': '再接続されるまでエージェントに要約は表示されません。設定は維持されます。',
  'disconnect.content.more':
    'ヘルプセンターの読み取りを終了します。Zendesk には削除するものがありません（Webhook もアクセス権もありません）。',
  'disconnect.content.ask.more':
    '再接続されるまで記事は読み取られません。保存内容と設定は維持されます。',
  'disconnect.failed': 'アカウントは切断されませんでした',
  'new.failed': 'アカウントは作成されませんでした',
  'new.name': '名前',
  'new.name.hint': '社内用の名前です（例：チーム名、ブランド名）。',
  'new.subdomain.hint':
    '.zendesk.com の前の部分（例：acme）。次にそこでアクセスを許可します。後で行う場合は空欄にしてください。',
  'new.client': 'OAuth クライアント',
  'new.client.optional': 'この環境のクライアントを使用する場合は、両方を空欄にしてください。',
  'new.client.needed':
    'Zendesk がアクセスを許可するには、このバックエンドを登録する必要があります。',
  'new.identifier': '識別子',
  'new.secret': 'シークレット',
  'new.secret.hint': '暗号化して保存され、再表示されません。',
  'new.app': 'アプリ',
  'new.appId': 'アプリ ID',
  'new.appId.optional':
    'このアカウントに独自にアプリをアップロードした場合のみ。それ以外は空欄にしてください。',
  'new.appId.needed':
    'アップロード時に Zendesk がアプリに付けた番号。zcli が zcli.apps.config.json に書き込みます。',
  'new.create': 'アカウントを作成',
  'new.createConnect': '作成して接続',
  'new.leave': '入力した内容は保存されません。',
  'deleted.story':
    '{{name}} は {{deletedAt}} に削除されました：{{stores}} 件の保存先で {{total}} 行。残り {{left}} 行。ほか {{empty}} 件の保存先には該当なし。',
  'deleted.storyBy':
    '{{name}} は {{deletedAt}} に {{by}} によって削除されました：{{stores}} 件の保存先で {{total}} 行。残り {{left}} 行。ほか {{empty}} 件の保存先には該当なし。',
  'deleted.kept':
    'アクティビティログは、すべてのアカウントの管理者のために {{days}} 日間残ります（{{entries}} 件）。内容は、誰がいつ何をしたか、アカウント名、チケット番号で、チケットの文章は含みません。アカウントを削除しても、自分の操作を隠すことはできません。',
};

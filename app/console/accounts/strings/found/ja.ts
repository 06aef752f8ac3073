import { prefixed } from '../../../language/prefixed.ts';
import { publicReadingJa } from '../../../refusals/strings/public-reading/ja.ts';
import type { AccountsFoundStrings } from './en.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const accountsFoundJa: AccountsFoundStrings = {
  ...prefixed('said', publicReadingJa),
  'said.nobody': 'この許可を与えた人を Zendesk が確認できません。再度接続してください。',
  'said.not_an_admin':
    'この Zendesk アカウントの管理者ではない人が許可を与えました。管理者として Zendesk にサインインし、再度接続してください。',
  'said.scope_missing':
    'Zendesk は {{scopes}} を許可しませんでした。OAuth クライアントで許可してから、再度接続してください。',
  'said.app_id_missing':
    'Sidebrief はこのアカウントでの自身のアプリ ID を認識していません。このアカウントにアプリ ID を設定するか、ZENDESK_APP_ID を設定してください。',
  'said.app_not_installed':
    'この Zendesk アカウントには Sidebrief アプリがまだインストールされていません。Zendesk でインストールしてから再試行してください。',
  'said.several_installations':
    'この Zendesk アカウントには Sidebrief アプリが複数インストールされています。使用するものを選択してください。',
  'said.app_switched_off':
    'アプリはインストールされていますが、無効になっています。有効にするまでエージェントには表示されません。',
  'said.webhook_missing': 'Webhook がまだありません。再試行してください。',
  'said.fields_read.one': '{{count}}個のドロップダウンフィールド',
  'said.fields_read.other': '{{count}}個のドロップダウンフィールド',
  'said.reauthorization_required':
    'Zendesk がアクセスを受け付けなくなりました。再度接続してください。',
  'said.zendesk_refused':
    'Zendesk に拒否されました（ステータス {{status}}）。接続する管理者がアプリと Webhook を管理できることを確認してから再試行してください。',
  'said.zendesk_busy.one': 'Zendesk が混み合っています。{{count}}秒待ってから再試行してください。',
  'said.zendesk_busy.other':
    'Zendesk が混み合っています。{{count}}秒待ってから再試行してください。',
  'said.zendesk_unreachable': '現在 Zendesk に接続できません。1 分後に再試行してください。',
  'said.internal': 'こちら側で問題が発生しました。詳細はログにあります。再試行してください。',
  'said.internal.answer':
    'Zendesk の応答を Sidebrief が解釈できませんでした。詳細はログにあります。',
  'found.clock_right': 'このサーバーの時計は Zendesk の時計と一致しています。',
  'found.clock_not_told': 'Zendesk の応答に時刻が含まれていません。',
  'found.clock_skewed.ahead.one':
    'このサーバーの時計は Zendesk より約{{count}}分進んでいます。数分ずれると、サイドバーからのリクエストとイベントが拒否されます。',
  'found.clock_skewed.ahead.other':
    'このサーバーの時計は Zendesk より約{{count}}分進んでいます。数分ずれると、サイドバーからのリクエストとイベントが拒否されます。',
  'found.clock_skewed.behind.one':
    'このサーバーの時計は Zendesk より約{{count}}分遅れています。数分ずれると、サイドバーからのリクエストとイベントが拒否されます。',
  'found.clock_skewed.behind.other':
    'このサーバーの時計は Zendesk より約{{count}}分遅れています。数分ずれると、サイドバーからのリクエストとイベントが拒否されます。',
  'found.grant_works': 'Zendesk はアクセスを受け付けています。',
  'found.grant_refused':
    'Zendesk がアクセスを受け付けなくなりました。取り消されたか、長期間使用されていません。',
  'found.scopes_granted': '許可済み：{{scopes}}。',
  'found.scope_missing': 'Zendesk は {{scopes}} を許可しませんでした。',
  'found.admin': '接続した人は、この Zendesk アカウントの管理者です。',
  'found.not_an_admin': '接続した人は、この Zendesk アカウントの管理者ではなくなりました。',
  'found.nobody': '接続した人を Zendesk が確認できなくなりました。',
  'found.webhook_active': '存在し、有効で、正しいイベントを受け取るよう設定されています。',
  'found.webhook_not_wanted':
    '意図的に一時停止されています。このアカウントは数時間ごとに確認されます。',
  'found.webhook_not_needed': '必要ありません：このアカウントはヘルプデスク用ではありません。',
  'found.webhook_was_missing':
    '削除されていたため、再作成されました。その間の変更は自動的に読み直されます。',
  'found.webhook_was_doubled': 'Sidebrief の Webhook が複数あったため、余分なものを削除しました。',
  'found.webhook_was_paused':
    '一時停止されていましたが、再び有効になりました。その間の変更は自動的に読み直されます。',
  'found.webhook_was_changed':
    '変更されていたため、元に戻しました。その間の変更は自動的に読み直されます。',
  'found.webhook_missing': 'Webhook がまだありません。',
  'found.signing_secret_same': 'イベントは想定どおり署名されています。',
  'found.signing_secret_was_rotated':
    '新しい署名シークレットが作成され、それ以降イベントが拒否されていました。新しいシークレットに切り替えました。拒否された分は自動的に読み直されます。',
  'found.app_installed': 'インストール済みで、有効です。',
  'found.app_id_missing': 'Sidebrief はこのアカウントでの自身のアプリ ID を認識していません。',
  'found.app_uninstalled':
    'この Zendesk アカウントに Sidebrief アプリがインストールされていないため、エージェントには表示されません。',
  'found.app_not_installed': 'アプリがまだ見つかっていません。',
  'found.app_switched_off':
    'アプリはインストールされていますが無効なため、エージェントには表示されません。',
  'found.app_settings_were_changed':
    '設定に別のアカウントが指定されていたか、指定がなかったため、書き直しました。',
  'found.app_was_installed_again': '再インストールされていたため、新しい方に設定を書き込みました。',
  'found.several_installations':
    'この Zendesk アカウントには Sidebrief アプリが複数インストールされています。',
  'found.widget_secret_seen': 'サイドバーからのリクエストはこのシークレットで署名されています。',
  'found.widget_secret_missing': 'アプリにシークレットがまだありません。',
  'found.widget_secret_unconfirmed': 'Zendesk が新しいシークレットを確認していません。',
  'found.widget_secret_not_seen':
    'シークレットの書き込み以降、サイドバーからのリクエストがありません。Zendesk では書き込んだシークレットを読み出せません。',
  'found.widget_secret_differs':
    'サイドバーからのリクエストはこのアカウントを示していますが、別のシークレットで署名されています。アプリの設定で変更された可能性があります。',
  'found.sidebar_out_of_time':
    'サイドバーからのリクエストは正しく署名されていますが、時刻がこのサーバーと異なります。',
  'found.export_allowed': '変更内容の読み取りが Zendesk で許可されています。',
  'found.help_centre_none': 'このアカウントにはヘルプセンターがないため、記事は推奨されません。',
  'found.help_centre_read': '読み取り可能：{{brands}}。',
  'found.help_centre_read.partly': '読み取り可能：{{brands}}。無効：{{off}}。',
  'found.help_centre_off':
    '{{brands}} のヘルプセンターは無効になっているか読み取れないため、その記事は推奨されません。',
  'found.no_such_account': 'このサブドメインのアカウントは Zendesk にもうありません。',
  'found.help_centre_not_active': '有効なヘルプセンターがないため、記事は読み込まれません。',
  'found.help_centre_closed':
    'ヘルプセンターの記事はサインインした人にだけ表示されるため、読み込まれません。',
  'found.help_centre_elsewhere':
    'Zendesk から別のアドレスに案内されました。アカウントのサブドメインが変わったか、ヘルプセンターがサインインを求めています。',
  'found.help_centre_public': '誰でもサインインなしで読めます。Sidebrief も読めます。',
  'found.needs_webhook': '未確認：先に Webhook の対応が必要です。',
  'found.needs_app': '未確認：先にアプリの対応が必要です。',
  'found.needs_token': '未確認：Zendesk がアクセスを受け付けていません。',
  'found.needs_admin': '未確認：管理者のアクセスが必要です。',
  'found.needs_scope': '未確認：アクセスの範囲に含まれていません。',
  'found.zendesk_refused': 'Zendesk に拒否されました（ステータス {{status}}）。',
  'found.zendesk_busy':
    '未確認：このアカウントの Zendesk への呼び出しが一時的に上限に達しています。',
  'found.zendesk_unreachable': 'Zendesk が応答しませんでした。',
  'found.unreadable': 'Zendesk の応答を Sidebrief が解釈できませんでした。詳細はログにあります。',
  'found.internal': 'こちら側で問題が発生しました。詳細はログにあります。',
  'found.interrupted': 'ここに進む前にテストが終了しました。',
  'todo.clock_skewed':
    'Sidebrief が動作しているマシンの時計を合わせてください。NTP の使用をお勧めします。',
  'todo.grant_refused':
    '再接続してください。Zendesk の管理者がもう一度アクセスを許可します。ほかの入力は不要です。',
  'todo.scope_missing':
    '管理センター（アプリおよびインテグレーション > API > OAuth クライアント）で許可してから、再接続してください。',
  'todo.not_an_admin':
    'この人を再び管理者にするか、管理者として Zendesk にサインインした状態で再接続してください。',
  'todo.nobody':
    'この人を再び管理者にするか、管理者として Zendesk にサインインした状態で再接続してください。',
  'todo.webhook_missing': '管理センターで修正してから、もう一度テストしてください。',
  'todo.app_id_missing':
    'ZENDESK_APP_ID を設定するか、このアカウントにアプリ ID を設定してください。',
  'todo.app_uninstalled':
    '管理センター（アプリおよびインテグレーション > Zendesk Support アプリ）でインストールしてから、もう一度テストしてください。',
  'todo.app_not_installed': '管理センターで修正してから、もう一度テストしてください。',
  'todo.app_switched_off':
    '管理センター（アプリおよびインテグレーション > Zendesk Support アプリ）で有効にしてください。',
  'todo.several_installations': 'このページの接続ステップで選択してください。',
  'todo.widget_secret_missing': '再度書き込んでください。',
  'todo.widget_secret_unconfirmed': '再度書き込んでください。',
  'todo.widget_secret_not_seen':
    'Zendesk でアプリとともに任意のチケットを開いてから、もう一度テストしてください。',
  'todo.widget_secret_differs': '再度書き込んでください。',
  'todo.sidebar_out_of_time': '時計の行を確認してください。',
  'todo.help_centre_off':
    'Guide 管理で有効にしてから、もう一度テストしてください。意図的に無効にしている場合、対応は不要です。',
  'todo.no_such_account': '新しいサブドメインのアカウントをここで作成してください。',
  'todo.help_centre_not_active': 'Guide 管理で有効にしてから、もう一度テストしてください。',
  'todo.help_centre_closed':
    '設定で全員に公開するか、このアカウントをヘルプデスクまたは CRM にも使用してください。その場合は管理者が Zendesk にサインインします。',
  'todo.help_centre_elsewhere': 'サインインしていないブラウザでヘルプセンターを確認してください。',
  'todo.needs_webhook': '上の行を確認してください。',
  'todo.needs_app': '上の行を確認してください。',
  'todo.needs_token': '理由は上の行を確認してください。',
  'todo.needs_admin': '理由は上の行を確認してください。',
  'todo.needs_scope': '理由は上の行を確認してください。',
  'todo.zendesk_refused':
    '接続した人がアプリと Webhook を管理できることを管理センターで確認してから、もう一度テストしてください。',
  'todo.zendesk_busy.one': '{{count}}秒後にもう一度テストしてください。',
  'todo.zendesk_busy.other': '{{count}}秒後にもう一度テストしてください。',
  'todo.zendesk_unreachable':
    '1 分後にもう一度テストしてください。障害情報は status.zendesk.com で確認できます。',
  'todo.internal': '1 分後にもう一度テストしてください。',
  'todo.interrupted': 'もう一度テストしてください。',
  'notice.app_uninstalled':
    'この Zendesk アカウントに Sidebrief アプリがインストールされていないため、エージェントには表示されません。再インストールするか、切断してください。',
  'notice.webhook_left_behind':
    'このアクセスでは Webhook を削除できなくなりました。管理センターに「{{webhook}}」が残っている場合は、そこで削除してください。',
};

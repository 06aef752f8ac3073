import type { RefusalStrings } from './en.ts';
import { publicReadingJa } from './public-reading/ja.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const refusalsJa: RefusalStrings = {
  offline:
    'バックエンドが応答しませんでした。動作中であること、オンラインであることを確認してください。',
  unreadable: 'バックエンドの応答を解釈できませんでした。ページを再読み込みしてください。',
  ...publicReadingJa,
  unauthenticated: '先にサインインしてください。',
  metrics_token: 'METRICS_TOKEN のトークンを Bearer として送信してください。',
  forbidden_origin: 'このリクエストはコンソールからのものではありません。',
  too_large: 'リクエストが Sidebrief の上限を超えています。',
  not_found: '閲覧できるものはありません。',
  internal: 'こちら側で問題が発生しました。しばらくしてからもう一度お試しください。',
  read_only: '閲覧のみ可能で、変更はできません。管理者に依頼してください。',
  all_accounts_only: 'すべてのアカウントの管理者のみが実行できます。',
  last_admin: 'すべてのアカウントの最後の管理者です。先に別のユーザーを管理者にしてください。',
  setup_link_invalid:
    'このセットアップリンクは無効です。Sidebrief を再起動して新しいリンクを表示するか、サインインしてください。',
  invite_invalid:
    'この招待は無効です：使用済み、取り消し、更新、または 1 週間以上経過しています。新しい招待を依頼してください。',
  not_invited: 'このメールアドレスの人は招待されていません。管理者に招待を依頼してください。',
  sign_in_failed: 'メールアドレスまたはパスワードが正しくありません。',
  code_wrong: 'このコードは正しくないか、すでに使用されています。',
  second_factor_needed: 'アプリに現在表示されているコードを入力してください。',
  device_code_wrong:
    'このコードは正しくありません。コードは 1 分に 2 回変わります。デバイスの時計も確認してください。',
  second_factor_there: '二要素認証はすでに設定されています。先に解除してください。',
  own_second_factor:
    'ご自身の2段階認証は、パスワードを確認する「あなたのアカウント」で削除してください。',
  too_many_attempts: '試行回数が多すぎます。15 分待ってからもう一度お試しください。',
  'too_many_tests.one':
    'エンドポイントは 10 分間に {{most}} 回テストされました。{{count}}分後にもう一度テストしてください。',
  'too_many_tests.other':
    'エンドポイントは 10 分間に {{most}} 回テストされました。{{count}}分後にもう一度テストしてください。',
  sign_in_elsewhere_failed: '外部サービスでのサインインに失敗しました。再試行してください。',
  elsewhere_unreachable: '外部サービスのサインインページに接続できません。',
  changed_meanwhile:
    'この設定を開いた後に、別の人が変更しました。現在の内容にあなたの変更を重ねて表示しています。確認してから、もう一度保存してください。',
  switched_meanwhile:
    'このページを開いた後に、別の人がこの機能を変更しました。現在の状態を表示しています。確認してから、必要であればもう一度切り替えてください。',
  text_changed_meanwhile:
    'この文章を開いた後に、別の人が文章を保存しました。先にその内容を下のバージョンで確認してください。',
  topics_first: '先にトピックフィールドを選択し、トピックをオンにしてください。',
  field_first: '先にトピックフィールドを選択してください。',
  no_such_field:
    'この番号の有効なドロップダウンフィールドは Zendesk にありません。フィールドの一覧を更新してください。',
  connect_first: '先にこの Zendesk アカウントを接続してください。',
  disconnect_first: '削除する前に、この Zendesk アカウントを切断してください。',
  signs_in_already: 'このアドレスの人はすでにサインインできます。',
  history_not_begun: '履歴はアカウントが接続されると始まります。',
  history_paused: '履歴は一時停止中です。先に再開してください。',
  secret_changed_meanwhile:
    'シークレットは別の人によって変更されたばかりです。もう一度確認してください。',
  secret_unconfirmed: 'Zendesk が新しいシークレットを確認していません。先に書き直してください。',
  no_connection: 'テストする接続がありません。先にこのアカウントを接続してください。',
  never_connected: 'この Zendesk アカウントは接続されたことがありません。',
  deletion_running: 'この削除はまだ完了していません。',
  other_subdomain:
    'このアカウントは {{own}} のものです。{{wanted}} には別のアカウントを作成してください。',
  subdomain_empty: 'サブドメインがありません（Zendesk アドレスの .zendesk.com の前の部分）。',
  subdomain_not_zendesk:
    'Zendesk のサブドメインではありません。.zendesk.com の前の部分だけを入力してください（例：acme）。',
  subdomain_letters: 'Zendesk のサブドメインに使えるのは英字、数字、ハイフンのみです（例：acme）。',
  delivery_refused: 'この配信は受け付けられません。',
  event_unknown: 'Sidebrief が認識できない形式のイベントです。',
  storing_failed: 'イベントを保存できませんでした。再送してください。',
  half_a_pair_id:
    'OAuth クライアントの ID がありません。両方を入力するか、両方を空欄にしてください。',
  half_a_pair_secret:
    'OAuth クライアントのシークレットがありません。両方を入力するか、両方を空欄にしてください。',
  own_client_unwanted: 'この環境では、すべてのアカウントで独自の OAuth クライアントを使用します。',
  oauth_client_missing:
    'この Zendesk アカウントには OAuth クライアントがありません。ID（oauthClientId）とシークレット（oauthClientSecret）が必要です。',
  oauth_client_needed:
    'この Zendesk アカウントの OAuth クライアントの ID（oauthClientId）とシークレット（oauthClientSecret）が必要です。',
  future_time: '過去の日時を選択してください。',
  endpoint_first: '先にエンドポイントを設定してください。',
  endpoint_or_other: '独自のエンドポイントを設定するか、別のソースを選択してください。',
  address_whole: '完全なアドレスを入力してください（例：https://models.example.com/v1）。',
  address_credentials:
    'アドレスに名前とパスワードを含めないでください。キーには専用の欄があります。',
  address_query: '「?」または「#」以降を除いてください。アドレスはパスで終わります。',
  address_extra: '末尾の「{{extra}}」を除いてください。呼び出しごとに付加されます。',
  address_https: '途中で読み取られないよう、アドレスは https:// で始まる必要があります。',
  address_private:
    'このアドレスはプライベートネットワーク内のものです。公開インターネット上のアドレスが必要です。',
  address_no_host: '{{host}} という名前のホストはありません。',
  key_needed: 'API キーを入力してください。Anthropic はキーなしでは応答しません。',
  key_of_other_address:
    '保存されているキーは別のアドレスのもので、このアドレスには送信されません。このアドレスのキーを入力するか、保存されているキーを削除してください。',
  ticket_erased:
    'このチケットまたはそのリクエスタに関するすべてがここで削除されています。再び読み込まれることはありません。',
  no_such_ticket: 'この番号のチケットは Zendesk にありません。',
  personal_data:
    'メールアドレス、電話番号、口座番号、キーを含めないでください。これらを含むものはモデルに送信されません。',
  account_gone: 'これらのアカウントの 1 つは存在しません。',
  no_such_installation: 'このインストールは見つかったものの中にありません。',
  no_group: 'グループではありません。',
  name_differs: 'アカウント名と一致しません。',
  password_wrong: 'パスワードが正しくありません。',
  name_of_product:
    'この名前は、Sidebrief が自動で行った操作のログに使われます。ご自身の名前を入力してください。',
  password_short: '{{least}} 文字以上にしてください。',
  password_repeats:
    '同じ文字の繰り返しが多すぎます。複数の単語を使うか、パスワードマネージャーで作成してください。',
  password_guessable:
    '推測されやすいパスワードです。一般的な単語、キーの並び、年、名前がほとんどを占めています。関連のない複数の単語を使ってください。',
  json_wanted: 'コンテンツタイプ application/json で JSON を送信してください。',
  no_json: '本文が JSON ではありません。',
  input_unexpected: '送信された内容が想定と異なります。',
  field_unexpected: '{{field}}：入力内容が想定と異なります。',
  grant_ended: 'Zendesk が接続を受け付けなくなりました。このアカウントを再接続してください。',
  not_connected: 'この Zendesk アカウントは接続されていません。再接続してから更新してください。',
  consent_first: '先に Zendesk で許可を得る必要があります。このアカウントを接続してください。',
  zendesk_unreachable: 'Zendesk が応答しませんでした。しばらくしてからもう一度お試しください。',
  new_secret_unconfirmed:
    'Zendesk が新しいシークレットを確認しませんでした。その間は両方が有効です。再試行してください。',
  still_connected:
    'Zendesk の確認が得られなかったため、アカウントは接続されたままです。再試行してください。',
  check_refused: 'Zendesk に確認を拒否されました（ステータス {{status}}）。',
  step_stuck: 'ステップを実行できませんでした。',
  subdomain_taken: 'ここにある別のアカウントがこのサブドメインに接続されています。',
  not_a_helpdesk:
    'このアカウントはヘルプデスク用ではないため、チケットがありません。先にヘルプデスクを追加してください。',
};

import { prefixed } from '../../../language/prefixed.ts';
import { publicReadingJa } from '../../../refusals/strings/public-reading/ja.ts';
import type { HealthFailuresStrings } from './en.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const healthFailuresJa: HealthFailuresStrings = {
  ...prefixed('failure', publicReadingJa),
  'failure.zendesk_reconnect':
    'Zendesk がアクセスを受け付けなくなりました。アカウントを再接続してから、もう一度お試しください。',
  'failure.zendesk_skip':
    'Zendesk から取得できませんでした。すでに存在しないか、アカウントを接続した人に表示権限がありません。Zendesk で確認してください。',
  'failure.zendesk_retry_later':
    'Zendesk が混み合っていたか、接続できませんでした。数分後にもう一度お試しください。それでも失敗する場合は、アカウントの接続をテストしてください。',
  'failure.zendesk_our_bug':
    'Sidebrief と Zendesk の間でやり取りが成立しませんでした。再試行ではおそらく解決しません。Sidebrief を更新するか、バックエンドのログを添えて報告してください。',
  'failure.reauthorization_required':
    'アカウントが接続されていません。再接続してから、もう一度お試しください。',
  'failure.oauth_client_missing':
    'アカウントに OAuth クライアントがありません。アカウントのページの「名前と OAuth クライアント」で識別子とシークレットを入力してから、もう一度お試しください。',
  'failure.zendesk_unreachable':
    'Zendesk に接続できませんでした。数分後にもう一度お試しください。それでも失敗する場合は、アカウントの接続をテストしてください。',
  'failure.zendesk_refused':
    'Zendesk に拒否されました。アカウントの接続をテストすると、原因と対処方法がわかります。',
  'failure.not_found': '対象のデータはもうここにありません。対応は不要です。',
  'failure.not_for_this':
    'アカウントはこの用途に使われなくなりました。変更したい場合を除き、対応は不要です。',
  'failure.conflict':
    '処理中にアカウントが変更されました。もう一度お試しください。再び失敗する場合は、アカウントを確認してください。',
  'failure.timed_out': '制限時間を超えました。処理が少ないときにもう一度お試しください。',
  'failure.interrupted': '処理の途中で Sidebrief が停止しました。もう一度お試しください。',
  'failure.unexpected':
    '予期しないエラーが発生しました。もう一度お試しください。再び失敗する場合は、バックエンドのログを添えて報告してください。',
};

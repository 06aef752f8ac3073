import type { PublicReadingStrings } from './en.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const publicReadingJa: PublicReadingStrings = {
  no_such_account: 'このサブドメインの Zendesk アカウントはありません。つづりを確認してください。',
  help_centre_not_active:
    'この Zendesk アカウントには有効なヘルプセンターがありません。Guide 管理で有効にしてから、もう一度お試しください。',
  help_centre_closed:
    'このヘルプセンターの記事はサインインした人にだけ表示されます。設定で全員に公開するか、ヘルプデスクまたは CRM も選択してください。その場合は管理者が Zendesk にサインインします。',
  help_centre_elsewhere:
    'Zendesk から別のアドレスに案内されました。アカウントのサブドメインが変わったか、ヘルプセンターがサインインを求めています。ブラウザで確認してから、もう一度お試しください。',
};

import type { InstallView } from '../../../server/contract/install.ts';
import { Notice } from '../../ui/notice.tsx';
import { ZendeskLink } from '../ui/zendesk-links.tsx';
import { useWords } from '../language/use-words.ts';
import { fill } from '../language/fill.tsx';
import { topicsWords } from './topics-words.ts';

interface NoFieldsProps {
  install: InstallView;
  /** Whether Zendesk was asked already. */
  isRead: boolean;
}

/** What to do where there is no field to choose. */
export function NoFields({ install, isRead }: NoFieldsProps) {
  const { t } = useWords(topicsWords);
  if (!isRead) {
    return <Notice type="plain" title={t('noFields.notRead')} text={t('noFields.notRead.more')} />;
  }
  return (
    <Notice
      type="plain"
      title={t('noFields.none')}
      text={
        <>
          {fill(t('noFields.none.more'), {
            link: (
              <ZendeskLink
                subdomain={install.subdomain}
                path="/admin/objects-rules/tickets/ticket-fields"
              >
                {t('noFields.path')}
              </ZendeskLink>
            ),
          })}
        </>
      }
    />
  );
}

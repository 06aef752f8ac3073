import type { InstallView } from '../../../server/contract/install.ts';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { ConsentNotice } from '../accounts/consent-notice.tsx';
import { AccountPage } from '../account-page/account-page.tsx';
import type { ConsentReturn } from '../router/read-route.ts';
import { accountHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { RemotePart } from '../ui/remote-part.tsx';
import { Notices } from '../ui/notices.ts';
import { DoctorCard } from './doctor-card.tsx';
import { OptionsCard } from './options-card.tsx';
import { OverviewCard } from './overview-card.tsx';
import { SettingsCard } from './settings-card.tsx';
import { TrainingCard } from './training-card.tsx';
import { useTopics } from './use-topics.ts';
import { WritesCard } from './writes-card.tsx';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

/** The topics of one Zendesk account: which field, what is done with it, how well it works, and what was written. */
export function TopicsScreen({ id, consent }: { id: string; consent: ConsentReturn | undefined }) {
  const { t } = useWords(topicsWords);
  const topics = useTopics(id);
  return (
    <AccountPage id={id} part="topics" title={t('title')}>
      {(install) => (
        <>
          <Notices>{consent && <ConsentNotice consent={consent} />}</Notices>
          <RemotePart used={topics} what={t('theTopics')}>
            {(view) => <Cards install={install} topics={view} onChange={topics.put} />}
          </RemotePart>
        </>
      )}
    </AccountPage>
  );
}

interface CardsProps {
  install: InstallView;
  topics: TopicsView;
  onChange(topics: TopicsView): void;
}

function Cards({ install, topics, onChange }: CardsProps) {
  const { t } = useWords(topicsWords);
  const { navigate } = useRouter();
  if (install.status !== 'active' && topics.field === undefined) {
    return (
      <Notice
        type="plain"
        title={t('noChoice')}
        text={t('noChoice.more')}
        action={{ label: t('toAccount'), onClick: () => navigate(accountHref(install.id)) }}
      />
    );
  }
  const card = { install, topics, onChange };
  const { subdomain } = install;
  return (
    <>
      <OverviewCard {...card} />
      <SettingsCard {...card} />
      {topics.classifier && <OptionsCard options={topics.classifier.options} />}
      {topics.classifier && topics.field && (
        <DoctorCard {...{ subdomain }} field={topics.field} findings={topics.classifier.findings} />
      )}
      {topics.field && <TrainingCard {...card} />}
      {topics.field && <WritesCard {...{ subdomain }} writes={topics.writes} />}
    </>
  );
}

import type { GuidedFeature } from '../../../server/contract/models-view.ts';
import { guidanceHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { GuidanceCard } from './guidance-card.tsx';
import { GuidanceVersions } from './guidance-versions.tsx';
import { Narrow } from '../ui/form-parts.ts';
import { ModelsPage } from './models-page.tsx';
import { RemotePart } from '../ui/remote-part.tsx';
import { ThumbsCard } from './thumbs-card.tsx';
import { useApiRemote } from '../api/use-api-remote.ts';
import { featureName } from './words.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** What an admin adds to the prompts: written, tried on a ticket, compared by what agents think of it. */
export function GuidanceScreen({ id, of }: { id: string; of: string | undefined }) {
  const { t } = useWords(modelsWords);
  const { navigate } = useRouter();
  // In the address, so that leaving a text that is not saved is asked about.
  const feature: GuidedFeature = of === 'reply' ? 'reply' : 'brief';
  const used = useApiRemote(`guidance ${id} ${feature}`, (api, signal) =>
    api.guidance(id, feature, signal),
  );
  return (
    <ModelsPage id={id} title={t('guidance.title')} part="guidance">
      <Narrow style={{ marginBottom: 20 }}>
        <ChoiceField
          label={t('for')}
          choices={[
            ['brief', featureName('brief')],
            ['reply', featureName('reply')],
          ]}
          value={feature}
          onChange={(value) => navigate(guidanceHref(id, value))}
        />
      </Narrow>
      <RemotePart used={used} what={t('theGuidance')}>
        {(guidance) => (
          <>
            <GuidanceCard
              key={guidance.feature}
              installId={id}
              guidance={guidance}
              onChange={used.put}
            />
            <GuidanceVersions guidance={guidance} />
            <ThumbsCard guidance={guidance} />
          </>
        )}
      </RemotePart>
    </ModelsPage>
  );
}

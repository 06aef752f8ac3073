import { Anchor } from '@zendeskgarden/react-buttons';
import { styled } from 'styled-components';
import type { InstallsView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { healthHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Figures } from '../ui/figures.tsx';
import { inFigures } from '../ui/numbers.ts';
import { useWords } from '../language/use-words.ts';
import { fill } from '../language/fill.tsx';
import { accountsWords } from './accounts-words.ts';

/** All accounts in four figures, as far as whoever looks may see them (F-30). */
export function Totals({ view: { installs, work } }: { view: InstallsView }) {
  const { t } = useWords(accountsWords);
  const { navigate } = useRouter();
  const features = installs.reduce((sum, { featuresOn }) => sum + featuresOn.length, 0);
  return (
    <Spaced aria-label={t('totals')}>
      <Figures
        figures={[
          [t('totals.accounts'), inFigures(installs.length)],
          [t('totals.features'), inFigures(features)],
          [t('totals.jobs'), work && inFigures(work.done)],
          [t('totals.failures'), work && inFigures(work.failed)],
        ]}
      />
      {work !== undefined && work.failed > 0 && (
        <p>
          {fill(t('totals.again'), {
            link: (
              <Anchor href={healthHref()} onClick={followLink(navigate)}>
                {t('totals.given')}
              </Anchor>
            ),
          })}
        </p>
      )}
    </Spaced>
  );
}

const Spaced = styled.section`
  margin-bottom: ${({ theme }) => theme.space.md};
`;

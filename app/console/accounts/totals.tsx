import { Anchor } from '@zendeskgarden/react-buttons';
import { styled } from 'styled-components';
import type { InstallsView } from '../../../server/contract/install.ts';
import type { UsageTotals } from '../../../server/contract/models-view.ts';
import { followLink } from '../router/follow-link.ts';
import { healthHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Figures } from '../ui/figures.tsx';
import { inMoney } from '../ui/in-money.ts';
import { inFigures } from '../ui/numbers.ts';
import { useWords } from '../language/use-words.ts';
import { fill } from '../language/fill.tsx';
import { accountsWords } from './accounts-words.ts';

/** Room for millions, and for two beside each other on a phone. */
const figureWidth = 130;

/** All accounts in a few figures, as far as whoever looks may see them (F-30). */
export function Totals({ view: { installs, work, usage } }: { view: InstallsView }) {
  const { t } = useWords(accountsWords);
  const { navigate } = useRouter();
  const features = installs.reduce((sum, { featuresOn }) => sum + featuresOn.length, 0);
  return (
    <Spaced aria-label={t('totals')}>
      <Figures
        minWidth={figureWidth}
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
      {usage && <UsedByModels usage={usage} />}
    </Spaced>
  );
}

/** What models took, and what that cost where anything has a price. */
function UsedByModels({ usage: { today, last30Days } }: { usage: UsageTotals }) {
  const { t } = useWords(accountsWords);
  const isPriced = last30Days.cost > 0;
  return (
    <Figures
      minWidth={figureWidth}
      figures={[
        [t('totals.tokensToday'), inFigures(today.tokens)],
        [t('totals.tokens'), inFigures(last30Days.tokens)],
        [t('totals.spentToday'), isPriced ? inMoney(today.cost) : undefined],
        [t('totals.spent'), isPriced ? inMoney(last30Days.cost) : undefined],
      ]}
    />
  );
}

const Spaced = styled.section`
  margin-bottom: ${({ theme }) => theme.space.md};

  p {
    margin: ${({ theme }) => theme.space.xs} 0 0;
  }
`;

import { Anchor } from '@zendeskgarden/react-buttons';
import { Field, Toggle } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import type { PropsWithChildren } from 'react';
import { styled } from 'styled-components';
import type {
  FeaturesView,
  FeatureView,
  SwitchRequest,
} from '../../../server/contract/features.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from '../accounts/accounts-words.ts';
import { accountHref } from '../router/read-route.ts';
import { followLink } from '../router/follow-link.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useMayChange } from '../session/use-may-change.ts';
import { Card, CardTitle, CardTop, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { StateWord } from '../ui/state-word.tsx';
import { CatchUpDialog } from './catch-up-dialog.tsx';
import { describeFeature } from './describe-feature.ts';
import { featureKey } from './feature-key.ts';
import { featuresWords } from './features-words.ts';
import { sayState } from './say-state.ts';
import { useSaySwitched } from './use-say-switched.tsx';

interface FeatureCardProps {
  id: string;
  feature: FeatureView;
  view: FeaturesView;
  onChange(view: FeaturesView): void;
}

/** One feature: its switch, how it stands, what it writes to Zendesk, and where it is set. A change works at once. */
export function FeatureCard({
  id,
  feature,
  view,
  onChange,
  children,
}: PropsWithChildren<FeatureCardProps>) {
  const { t } = useWords(featuresWords);
  const api = useApi();
  const accounts = useWords(accountsWords);
  const { navigate } = useRouter();
  const mayChange = useMayChange();
  const saySwitched = useSaySwitched();
  const [asking, setAsking] = useState(false);
  const { name, on, missed, obstacle } = feature;
  const change = async (request: SwitchRequest) => {
    onChange(await api.switchFeature(id, name, request));
    saySwitched(title, request, missed);
  };
  const { run, busy, error } = useAction(change);
  const title = t(`name.${featureKey(name, view.hasContent)}`);
  const { does, writes, links } = describeFeature(name, view, id);
  const { hue, word, text } = sayState(feature, view);
  const isShut = obstacle === 'no-helpdesk';
  const cannotBegin = isShut || (!on && (obstacle === 'no-field' || obstacle === 'not-begun'));
  return (
    <Card aria-labelledby={`feature-${name}`}>
      <Top>
        <CardTitle id={`feature-${name}`}>{title}</CardTitle>
        <Field>
          <Toggle
            checked={on && !isShut}
            disabled={!mayChange || cannotBegin}
            onChange={({ target }) =>
              target.checked && missed > 0 ? setAsking(true) : run({ on: target.checked })
            }
          >
            <Field.Label hidden>{title}</Field.Label>
          </Toggle>
        </Field>
      </Top>
      <Subtle>{does}</Subtle>
      <StateWord hue={hue} word={word} />
      <Text>{text}</Text>
      <Text>
        <Label>{t('writes')}</Label> {writes}
      </Text>
      {children}
      <Links>
        {isShut && (
          <li>
            <Anchor href={accountHref(id)} onClick={followLink(navigate)}>
              {accounts.t('purposes')}
            </Anchor>
          </li>
        )}
        {links.map((link) => (
          <li key={link.href}>
            <Anchor href={link.href} onClick={followLink(navigate)}>
              {link.name}
            </Anchor>
          </li>
        ))}
      </Links>
      <VisuallyHidden role="status">{busy ? t('saving') : ''}</VisuallyHidden>
      <ErrorNotice isSpaced error={error} title={t('notSwitched')} />
      {asking && (
        <CatchUpDialog
          title={title}
          missed={missed}
          act={(catchUp) => change({ on: true, catchUp })}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}

/** The switch stays beside the name, however long that is. */
const Top = styled(CardTop)`
  flex-wrap: nowrap;
`;

const Label = styled.span`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Text = styled.p`
  margin: 0 0 ${({ theme }) => theme.space.xs};
`;

const Links = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.md};
  margin: ${({ theme }) => theme.space.sm} 0 0;
  padding: 0;
  list-style: none;
`;

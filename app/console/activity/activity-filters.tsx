import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { styled } from 'styled-components';
import { activityKind } from '../../../server/contract/activity.ts';
import type { ActivityPage } from '../../../server/contract/activity.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { readNumber } from '../ui/read-number.ts';
import type { ActivityQueryInAddress } from '../router/read-route.ts';
import { Row } from '../ui/card.ts';
import { TextField } from '../ui/text-field.tsx';
import { kindWord } from './kind-words.ts';
import { nameOf } from './name-of.ts';
import { sharedNames } from './shared-names.ts';
import { useWords } from '../language/use-words.ts';
import { activityWords } from './activity-words.ts';

interface ActivityFiltersProps {
  shown: ActivityQueryInAddress;
  /** Whose doings and which accounts there are to choose. */
  choices: Pick<ActivityPage, 'people' | 'accounts'>;
  /** Not where all entries are of the same one. */
  asksAccount: boolean;
  onShow(other: ActivityQueryInAddress): void;
}

/** Narrows the log down: a choice at once, what is typed when it is sent. */
export function ActivityFilters({ shown, choices, asksAccount, onShow }: ActivityFiltersProps) {
  const { people, accounts } = choices;
  const { t } = useWords(activityWords);
  const isShared = sharedNames(people);
  const [typed, setTyped] = useState(shown);
  // What the address says, also after a step back; what is typed and not sent is put away by that.
  const inAddress = JSON.stringify(shown);
  const [taken, setTaken] = useState(inAddress);
  if (taken !== inAddress) {
    setTaken(inAddress);
    setTyped(shown);
  }
  const [error, setError] = useState<string>();
  const type = (part: ActivityQueryInAddress) => {
    setTyped({ ...typed, ...part });
    setError(undefined);
  };
  const choose = (part: ActivityQueryInAddress) => onShow({ ...typed, ...part });
  const isFiltered = Object.values(shown).some((value) => value !== undefined);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const ticket = typed.ticket?.trim() ? readNumber(typed.ticket) : undefined;
        if (typed.ticket?.trim() && ticket === undefined) setError(t('ticket.wrong'));
        else onShow({ ...typed, ticket });
      }}
    >
      <Grid>
        {asksAccount && (
          <ChoiceField
            key={`accounts ${accounts.length}`}
            label={t('account')}
            choices={withShown(
              [
                ['', t('account.all')],
                ...accounts.map(({ id, name, isDeleted }): Choice => [
                  id,
                  isDeleted ? t('account.deleted', { name }) : name,
                ]),
              ],
              [typed.account, accounts.length > 0 && t('account.unknown')],
            )}
            value={typed.account ?? ''}
            onChange={(account) => choose({ account: account || undefined })}
          />
        )}
        <ChoiceField
          // The people come later than the page, and a choice is shown once it is among the choices.
          key={people.length}
          label={t('person')}
          choices={withShown(
            [
              ['', t('person.all')],
              ['sidebrief', 'Sidebrief'],
              ...people.map((one): Choice => [
                one.id,
                isShared(one) && one.email ? `${nameOf(one)} · ${one.email}` : nameOf(one),
              ]),
            ],
            [typed.person, people.length > 0 && t('person.unknown')],
          )}
          value={typed.person ?? ''}
          onChange={(person) => choose({ person: person || undefined })}
        />
        <ChoiceField
          label={t('kind')}
          choices={[
            ['', t('kind.all')],
            ...activityKind.options.map((one) => [one, kindWord(one)] as [string, string]),
          ]}
          value={typed.kind ?? ''}
          onChange={(kind) => choose({ kind: kind || undefined })}
        />
        <TextField
          label={t('ticket')}
          value={typed.ticket ?? ''}
          error={error}
          onChange={(ticket) => type({ ticket })}
          inputMode="numeric"
        />
        <TextField
          label={t('from')}
          type="date"
          value={typed.from ?? ''}
          onChange={(from) => type({ from: from || undefined })}
        />
        <TextField
          label={t('to')}
          type="date"
          value={typed.to ?? ''}
          onChange={(to) => type({ to: to || undefined })}
        />
        <Row>
          <Button type="submit">{t('show')}</Button>
          {isFiltered && (
            <Button isBasic onClick={() => onShow({})}>
              {t('clear')}
            </Button>
          )}
        </Row>
      </Grid>
    </form>
  );
}

type Choice = [string, string];

/** What an old address asks for and is not there any more is shown as that, not as no choice at all. */
function withShown(choices: Choice[], [value, name]: [string | undefined, string | false]) {
  const isKnown = value === undefined || choices.some(([one]) => one === value);
  return isKnown || name === false ? choices : [...choices, [value, name] as Choice];
}

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
  align-items: end;
  gap: ${({ theme }) => theme.space.sm} ${({ theme }) => theme.space.md};
`;

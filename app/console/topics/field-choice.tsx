import { Field, Select } from '@zendeskgarden/react-forms';
import { getColor } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import type { Ref } from 'react';
import { styled } from 'styled-components';
import type { InstallView } from '../../../server/contract/install.ts';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Row, Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { NoFields } from './no-fields.tsx';
import { useWords } from '../language/use-words.ts';
import { fill } from '../language/fill.tsx';
import { topicsWords } from './topics-words.ts';

interface FieldChoiceProps {
  install: InstallView;
  topics: TopicsView;
  fieldId: string | undefined;
  /** What is wrong with the choice. */
  error: string | undefined;
  select: Ref<HTMLSelectElement>;
  onChoose(fieldId: string): void;
  onRefresh(topics: TopicsView): void;
}

/** Which of the account's drop-down fields holds the topic; read from Zendesk again on demand. */
export function FieldChoice({
  install,
  topics,
  fieldId,
  error,
  select,
  onChoose,
  onRefresh,
}: FieldChoiceProps) {
  const { t, count } = useWords(topicsWords);
  const api = useApi();
  const [said, setSaid] = useState('');
  const { fields, fieldsReadAt, field } = topics;
  const refresh = useAction(async () => {
    setSaid('');
    const found = await api.refreshTopicFields(install.id);
    onRefresh(found);
    setSaid(count('fields.found', found.fields.length));
  });
  const isListed = fields.some(({ id }) => id === fieldId);
  return (
    <Parts>
      {fields.length === 0 && fieldId === undefined ? (
        <NoFields install={install} isRead={fieldsReadAt !== undefined || wereRead(install)} />
      ) : (
        <Choice>
          <Field.Label>{t('field')}</Field.Label>
          <Field.Hint>{t('field.hint')}</Field.Hint>
          <Select
            value={fieldId ?? ''}
            ref={select}
            validation={
              error !== undefined || (fieldId !== undefined && !isListed) ? 'error' : undefined
            }
            onChange={({ target }) => onChoose(target.value)}
          >
            {fieldId === undefined && (
              <option value="" disabled>
                {t('field.choose')}
              </option>
            )}
            {fieldId !== undefined && !isListed && (
              <option value={fieldId}>
                {t('field.gone', { title: field?.title || t('field.number', { fieldId }) })}
              </option>
            )}
            {fields.map(({ id, title, options }) => (
              <option key={id} value={id}>
                {count('field.options', options, { title })}
              </option>
            ))}
          </Select>
          {error !== undefined && <Field.Message validation="error">{error}</Field.Message>}
        </Choice>
      )}
      <Row>
        <BusyButton size="small" busy={refresh.busy} onClick={() => refresh.run()}>
          {t('field.refresh')}
        </BusyButton>
        <span role="status">{said}</span>
        {said === '' && fieldsReadAt !== undefined && (
          <Aside>{fill(t('field.read'), { time: <TimeAgo at={fieldsReadAt} /> })}</Aside>
        )}
      </Row>
      <ErrorNotice error={refresh.error} title={t('field.failed')} />
      {field !== undefined && fieldId !== topics.settings.fieldId && (
        <Notice
          type="warning"
          title={t('field.another')}
          text={t('field.another.more', {
            field: field.title === '' ? t('field.old') : t('quoted', { name: field.title }),
          })}
        />
      )}
    </Parts>
  );
}

/** They are read while an account is being connected. */
function wereRead({ steps }: InstallView): boolean {
  return steps.some(({ name, state }) => name === 'dropdown-options' && state === 'done');
}

const Parts = styled(Stack)`
  gap: ${({ theme }) => theme.space.sm};
`;

const Choice = styled(Field)`
  max-width: 480px;
`;

const Aside = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

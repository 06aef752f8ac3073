import { Field, Label, Select } from '@zendeskgarden/react-forms';
import { useWords } from '../language/use-words.ts';
import { qualityWords } from './quality-words.ts';
import type { QualityView } from '../../../server/contract/quality.ts';

interface GroupFieldProps {
  groups: QualityView['groups'];
  /** Left out, all of them. */
  chosen: string | undefined;
  onChoose(group: string | undefined): void;
}

/** Whose tickets the figures are of. */
export function GroupField({ groups, chosen, onChoose }: GroupFieldProps) {
  const { t } = useWords(qualityWords);
  return (
    <Field style={{ maxWidth: 320 }}>
      <Label>{t('group')}</Label>
      <Select
        isCompact
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value || undefined)}
      >
        <option value="">{t('group.all')}</option>
        {groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

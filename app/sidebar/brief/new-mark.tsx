import { Tag } from '@zendeskgarden/react-tags';
import { useWords } from '../strings/strings-provider.tsx';

/** Marks what came since this agent last looked. */
export function NewMark() {
  const { t } = useWords();
  return (
    <Tag size="small" hue="blue" isRegular>
      {t('new')}
    </Tag>
  );
}

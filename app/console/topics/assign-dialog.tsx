import type { InstallView } from '../../../server/contract/install.ts';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { inShare } from '../ui/in-share.ts';
import { pointOf } from './point-of.ts';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

interface AssignDialogProps {
  install: InstallView;
  topics: TopicsView;
  /** The field's title. */
  field: string;
  targetPercent: number;
  isOtherField: boolean;
  act(): Promise<void>;
  onClose(): void;
}

/** Asks before tickets begin to be written to. */
export function AssignDialog({
  install,
  topics,
  field,
  targetPercent,
  isOtherField,
  act,
  onClose,
}: AssignDialogProps) {
  const { t } = useWords(topicsWords);
  const point = isOtherField ? undefined : pointOf(topics.classifier, targetPercent);
  const where = install.subdomain ? `${install.subdomain}.zendesk.com` : install.name;
  return (
    <ConfirmDialog
      question={t('assign.ask')}
      consequences={[
        t('assign.more', { where, field }),
        point
          ? t('assign.about', { targetPercent, coverage: inShare(point.coverage) })
          : t('assign.later'),
        !topics.mayWrite && t('assign.connect'),
        t('assign.learns'),
      ]
        .filter(Boolean)
        .join(' ')}
      button={t('assign')}
      isDanger={false}
      failure={t('settings.failed')}
      act={act}
      onClose={onClose}
    />
  );
}

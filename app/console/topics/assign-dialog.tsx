import type { InstallView } from '../../../server/contract/install.ts';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { ConfirmDialog } from '../accounts/confirm-dialog.tsx';
import { inShare } from '../ui/in-share.ts';
import { pointOf } from './point-of.ts';

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
  const point = isOtherField ? undefined : pointOf(topics.classifier, targetPercent);
  const where = install.subdomain ? `${install.subdomain}.zendesk.com` : install.name;
  return (
    <ConfirmDialog
      question="Set topics by themselves?"
      consequences={[
        `From now on Sidebrief writes to tickets in ${where}: into the field “${field}” of new tickets where it is empty, and nowhere else. Your triggers, automations and routing on that field run as they do for an agent.`,
        point
          ? `At ${targetPercent} % right that is about ${inShare(point.coverage)} of new tickets.`
          : 'It begins once enough is learned.',
        !topics.mayWrite && 'You have to connect again first, to allow writing to tickets.',
        'What turns out wrong agents change by hand, and Sidebrief learns from it.',
      ]
        .filter(Boolean)
        .join(' ')}
      button="Set topics"
      isDanger={false}
      failure="The settings were not saved"
      act={act}
      onClose={onClose}
    />
  );
}

import { Notification, useToast } from '@zendeskgarden/react-notifications';
import type { SwitchRequest } from '../../../server/contract/features.ts';
import { useWords } from '../language/use-words.ts';
import { shellWords } from '../ui/shell-words.ts';
import { featuresWords } from './features-words.ts';

/** Says in a corner of the page, for a few seconds, what came of a switch. */
export function useSaySwitched() {
  const { t, count } = useWords(featuresWords);
  const shell = useWords(shellWords);
  const { addToast } = useToast();
  return (feature: string, { on, catchUp }: SwitchRequest, missed: number) => {
    const more =
      catchUp === 'now'
        ? count('catchingUp', missed)
        : catchUp === 'when-opened'
          ? t('later')
          : undefined;
    addToast(
      ({ close }) => (
        <Notification type="success" role="status">
          <Notification.Title>
            {t(on ? 'switched.on' : 'switched.off', { feature })}
          </Notification.Title>
          {more}
          <Notification.Close aria-label={shell.t('close')} onClick={close} />
        </Notification>
      ),
      // Long enough to be read, also by whoever has a screen reader finish its sentence first.
      { placement: 'bottom-start', autoDismiss: 10_000 },
    );
  };
}

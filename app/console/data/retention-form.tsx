import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { useState } from 'react';
import type { RetentionKind, RetentionView } from '../../../server/contract/retention.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { LeaveDialog } from '../ui/leave-dialog.tsx';
import { orShowAnew } from '../api/or-show-anew.ts';
import { useAction } from '../api/use-action.ts';
import { fill } from '../language/fill.tsx';
import { useWords } from '../language/use-words.ts';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { dataWords } from './data-words.ts';
import { areAllowedDays, DaysField } from './days-field.tsx';

interface RetentionFormProps {
  installId: string;
  mayChange: boolean;
  view: RetentionView;
  onChange(view: RetentionView): void;
}

type Draft = Partial<Record<RetentionKind, string>>;

/** Days by kind, saved together; for whoever may only look, figures. */
export function RetentionForm({ installId, mayChange, view, onChange }: RetentionFormProps) {
  const { t, count } = useWords(dataWords);
  const api = useApi();
  const [draft, setDraft] = useState<Draft>({});
  const [isChecked, setChecked] = useState(false);
  const [gone, setGone] = useState<number>();
  const typed = ({ kind, days }: Kept) => (mayChange ? draft[kind] : undefined) ?? String(days);
  const guard = useLeaveGuard(view.kinds.some((one) => typed(one) !== String(one.days)));
  const save = useAction(async () => {
    const days = Object.fromEntries(view.kinds.map((one) => [one.kind, Number(typed(one))]));
    const basedOn = Object.fromEntries(view.kinds.map((one) => [one.kind, one.days]));
    const saved = await orShowAnew(
      () => api.changeRetention(installId, days, basedOn),
      async () => onChange(await api.retention(installId)),
    );
    onChange(saved);
    setDraft({});
    setGone(saved.kinds.reduce((sum, { removed }) => sum + removed, 0));
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        setGone(undefined);
        if (view.kinds.every((one) => areAllowedDays(one.kind, typed(one)))) save.run();
      }}
    >
      <Stack>
        <Kinds>
          {view.kinds.map((one) => (
            <Kind key={one.kind}>
              <div>
                <Name>{t(`kept.${one.kind}`)}</Name>
                <Meaning>{t(`kept.${one.kind}.more`)}</Meaning>
                <Meaning>
                  {one.appliedAt === undefined
                    ? t('retention.never')
                    : fill(count('retention.looked', one.removedInAll), {
                        time: <TimeAgo at={one.appliedAt} />,
                      })}
                </Meaning>
              </div>
              {mayChange ? (
                <DaysField
                  kind={one.kind}
                  value={typed(one)}
                  isWrong={isChecked && !areAllowedDays(one.kind, typed(one))}
                  onChange={(value) => setDraft({ ...draft, [one.kind]: value })}
                />
              ) : (
                <div>{count('days', one.days)}</div>
              )}
            </Kind>
          ))}
        </Kinds>
        <ErrorNotice error={save.error} title={t('retention.failed')} />
        {gone !== undefined && (
          <Notice
            type="success"
            title={t('retention.saved')}
            text={gone === 0 ? t('retention.none') : count('retention.gone', gone)}
          />
        )}
        {mayChange && (
          <div>
            <BusyButton type="submit" busy={save.busy}>
              {t('retention.save')}
            </BusyButton>
          </div>
        )}
      </Stack>
      <LeaveDialog guard={guard} />
    </form>
  );
}

type Kept = RetentionView['kinds'][number];

const Kinds = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

/** What it is beside how long; one above the other where that would leave a word a line. */
const Kind = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 130px;

  @media (max-width: 560px) {
    grid-template-columns: minmax(0, 1fr);
  }

  gap: ${({ theme }) => theme.space.md};
  padding: ${({ theme }) => theme.space.sm} 0;
  border-top: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.subtle' })}`};
`;

const Name = styled.div`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Meaning = styled.div`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

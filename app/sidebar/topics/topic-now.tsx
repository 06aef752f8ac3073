import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { ChevronIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AnswerLine } from '../compose/answer-line.ts';
import { AskAgain } from '../compose/ask-again.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { CurrentTopic } from './current-topic.tsx';
import { Learning } from './learning.tsx';
import { pathAsText } from './path-of.ts';
import { SetBySomebody, SetByUs } from './set-by.tsx';
import { standingTopic } from './standing-topic.ts';
import { Suggestions } from './suggestions.tsx';
import type { TopicBodyProps } from './topic-body.tsx';
import type { StandingField, UsedField } from './use-field.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useOptionNames } from './use-option-names.ts';
import { useSetTopic } from './use-set-topic.ts';

interface TopicNowProps extends TopicBodyProps {
  field: UsedField;
  now: StandingField;
}

/** What the field says now, what it may say instead, and what became of the agent's last move. */
export function TopicNow({ ticketId, titleId, ready, onChanged, field, now }: TopicNowProps) {
  const { t } = useWords();
  const closedId = useId();
  const othersId = useId();
  const set = useSetTopic({ ticketId, ready, field, onChanged });
  const place = useKeptFocus<HTMLDivElement>(set.said);
  // What was opened beside one topic is closed beside the next.
  const [openBeside, setOpenBeside] = useState<string | null>(null);
  const { said, asking, taken, isBusy, make } = set;
  const { saved, unsaved, isClosed } = now;
  const { learning } = ready;
  const nameOf = useOptionNames(ready, [saved, unsaved?.value, said?.value, asking?.unsaved]);
  const namedAs = (value: string | null) =>
    value === null ? t('topic.none') : pathAsText(nameOf(value));
  const { byUs, byYou, undo, others } = standingTopic(ready, saved, taken);
  const barredBy = isClosed ? closedId : undefined;
  const isOpen = saved === null || openBeside === saved;
  // Good news of a topic that another has followed is no news.
  const isNews = said !== undefined && (said.isWarning || said.value === saved);
  return (
    <Place ref={place} role="group" aria-labelledby={titleId} tabIndex={-1}>
      {saved !== null && (
        <CurrentTopic
          field={ready.field.title}
          name={nameOf(saved)}
          undo={undo && { isBusy, barredBy, onClick: () => make(undo) }}
        >
          {byUs ? <SetByUs assigned={byUs} /> : <SetBySomebody byYou={byYou} />}
        </CurrentTopic>
      )}
      {isClosed && <Words id={closedId}>{t('topic.closed')}</Words>}
      {unsaved && !asking && <Words>{t('topic.unsaved', { topic: namedAs(unsaved.value) })}</Words>}
      <AnswerLine $isWarning={said?.isWarning === true}>
        {isNews && t(said.words, { topic: namedAs(said.value ?? null), reason: said.reason ?? '' })}
      </AnswerLine>
      {asking && (
        <AskAgain
          title={t('topic.ask.title')}
          text={t('topic.unsaved', { topic: namedAs(asking.unsaved) })}
          yes={t('topic.ask.yes')}
          onYes={set.goOn}
          onCancel={set.drop}
        />
      )}
      {saved !== null && others.length > 0 && (
        <Another
          size="small"
          isBasic
          aria-expanded={isOpen}
          aria-controls={othersId}
          onClick={() => setOpenBeside(isOpen ? null : saved)}
        >
          {t('topic.another')}
          <Button.EndIcon isRotated={isOpen}>
            <ChevronIcon />
          </Button.EndIcon>
        </Another>
      )}
      <div id={othersId} hidden={!isOpen}>
        {isOpen && others.length > 0 && (
          <Suggestions
            title={t('topic.suggestions', { field: ready.field.title })}
            suggestions={others}
            isMeasured={learning === undefined}
            changes={saved !== null}
            barredBy={barredBy}
            isBusy={isBusy}
            onApply={(to) => make({ from: saved, to, did: 'applied' })}
          />
        )}
      </div>
      {saved === null && others.length === 0 && !learning && (
        <Notice type="plain" title={t('topic.nothing')} text={t('topic.nothing.more')} />
      )}
      {learning && <Learning learning={learning} suggests={others.length > 0} />}
    </Place>
  );
}

const Place = styled.div`
  border-radius: ${({ theme }) => theme.borderRadii.md};

  &:focus {
    outline: none;
  }

  &:focus-visible {
    outline: ${({ theme }) =>
      `${theme.borderWidths.md} solid ${getColor({ theme, variable: 'border.primaryEmphasis' })}`};
    outline-offset: 3px;
  }
`;

const Words = styled.p`
  margin: ${({ theme }) => theme.space.xs} 0 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

/** Its padding hangs over, so that its words begin where the others do. */
const Another = styled(Button)`
  margin-top: ${({ theme }) => theme.space.xxs};
  margin-inline-start: -${({ theme }) => theme.space.sm};
`;

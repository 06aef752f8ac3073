import { QuietTag } from '../../ui/quiet-tag.tsx';
import type { Brief, BriefStatement, LastLook, Receipt } from '../../../server/contract/brief.ts';
import { useNow } from '../../ui/use-now.ts';
import { BriefActions } from '../compose/brief-actions.tsx';
import { Thumbs } from '../feedback/thumbs.tsx';
import type { GivenThumb } from '../feedback/thumbs.tsx';
import { SourcesContext } from '../receipts/sources.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { BriefFooter } from './brief-footer.tsx';
import type { ModelState } from './brief-view.ts';
import { DueMark } from './due-mark.tsx';
import { Folded } from './folded.tsx';
import { headingOf } from './heading-of.ts';
import { KeyDetailRow } from './key-details.tsx';
import { isNewSince } from './news-since.ts';
import { Section } from './section.tsx';
import { SinceLastLook } from './since-last-look.tsx';
import { StandingLine } from './standing-line.tsx';
import { Statement } from './statement.tsx';

interface BriefBodyProps {
  brief: Brief;
  lastLook: LastLook | undefined;
  thumb: GivenThumb;
  model: ModelState | undefined;
  refreshing: boolean;
  onRefresh(): void;
  onLocale(locale: string): void;
}

/** A brief to read: where it stands, what it is about, what to know, what is open, and what it all rests on. */
export function BriefBody({ brief, lastLook, thumb, ...made }: BriefBodyProps) {
  const { t, count } = useWords();
  const now = useNow();
  const isNew = (receipts: Receipt[]) => isNewSince(receipts, lastLook);
  const said = { now, isNew };
  const issue = brief.statements.filter(({ kind }) => kind === 'issue');
  const done = brief.statements.filter(({ kind }) => kind === 'done');
  const next = brief.statements.filter(({ kind }) => kind === 'next');
  const latest = brief.statements.filter(({ kind }) => kind.startsWith('latest-'));
  return (
    <SourcesContext.Provider value={brief}>
      <StandingLine brief={brief} now={now} />
      {lastLook && <SinceLastLook brief={brief} lastLook={lastLook} now={now} />}
      <Statements statements={issue} {...said} />
      {brief.details.length > 0 && (
        <Section title={t('section.details')}>
          <Folded
            most={5}
            items={brief.details}
            wordsOf={({ value }) => value}
            draw={(detail) => <KeyDetailRow detail={detail} />}
          />
        </Section>
      )}
      <Statements statements={done} {...said} />
      <Statements statements={latest} {...said} />
      <Statements statements={next} {...said} />
      {brief.promises.length > 0 && (
        <Section title={t('section.promises')}>
          <Folded
            most={3}
            items={brief.promises}
            wordsOf={({ text }) => text}
            draw={({ text, receipts, by, due }) => (
              <Statement
                text={text}
                receipts={receipts}
                now={now}
                isNew={isNew(receipts)}
                marks={
                  <>
                    {due && <DueMark due={due} now={now} />}
                    <QuietTag size="small" $tone="neutral">
                      {t(`by.${by}`)}
                    </QuietTag>
                  </>
                }
              />
            )}
          />
        </Section>
      )}
      {brief.questions.length > 0 && (
        <Section title={t('section.questions')}>
          <Folded
            most={3}
            items={brief.questions}
            wordsOf={({ text }) => text}
            draw={({ text, receipts, by }) => (
              <Statement
                text={text}
                receipts={receipts}
                now={now}
                isNew={isNew(receipts)}
                marks={
                  <QuietTag size="small" $tone="neutral">
                    {receipts.length > 1 ? count('asked.times', receipts.length) : t(`by.${by}`)}
                  </QuietTag>
                }
              />
            )}
          />
        </Section>
      )}
      <BriefActions brief={brief} />
      <Thumbs
        key={brief.version}
        ticketId={brief.ticketId}
        version={brief.version}
        madeWith={brief.written?.madeWith}
        writtenId={brief.written?.id}
        given={thumb}
      />
      <BriefFooter brief={brief} now={now} {...made} />
    </SourcesContext.Provider>
  );
}

interface StatementsProps {
  statements: BriefStatement[];
  now: number;
  isNew(receipts: Receipt[]): boolean;
}

/** Statements of one kind share a heading. */
function Statements({ statements, now, isNew }: StatementsProps) {
  const { t } = useWords();
  const titles = [...new Set(statements.map(headingOf))];
  return titles.map((title) => (
    <Section key={title} title={t(title)}>
      <Folded
        most={3}
        items={statements.filter((statement) => headingOf(statement) === title)}
        wordsOf={({ text }) => text}
        draw={({ text, receipts }) => (
          <Statement text={text} receipts={receipts} now={now} isNew={isNew(receipts)} />
        )}
      />
    </Section>
  ));
}

import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { Brief } from '../../../server/contract/brief.ts';
import type { StringKey } from '../strings/en.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { AnswerLine } from './answer-line.ts';
import { briefAsHtml, briefAsText } from './brief-lines.ts';
import { copyText } from './copy-text.ts';
import { insertNote } from './insert-note.ts';
import { TextToCopy } from './text-to-copy.tsx';
import { useHasComposer } from './use-has-composer.ts';

type Said = { words: StringKey; isWarning: boolean; offersText?: boolean };

/** What can be done with a brief: copy it, or put it into an internal note. */
export function BriefActions({ brief }: { brief: Brief }) {
  const words = useWords();
  const { t } = words;
  const { client } = useZaf();
  const hasComposer = useHasComposer();
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);

  async function copy(): Promise<void> {
    const copied = await copyText(briefAsText(brief, words, Date.now()));
    setSaid(
      copied
        ? { words: 'copied', isWarning: false }
        : { words: 'copy.failed', isWarning: true, offersText: true },
    );
  }

  async function insert(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const outcome = await insertNote(client, brief.ticketId, briefAsHtml(brief, words, Date.now()));
    setBusy(false);
    if (outcome.state !== 'inserted') {
      setSaid({ words: `insert.${outcome.state}`, isWarning: true });
    } else {
      setSaid({ words: outcome.switched ? 'insert.switched' : 'insert.done', isWarning: false });
    }
  }

  return (
    <>
      <Row>
        <Button size="small" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        {hasComposer && (
          <Button size="small" aria-disabled={busy} onClick={() => void insert()}>
            {t('insert')}
          </Button>
        )}
      </Row>
      <AnswerLine $isWarning={said?.isWarning === true}>{said && t(said.words)}</AnswerLine>
      {said?.offersText && (
        <TextToCopy label={t('brief.title')} text={briefAsText(brief, words, Date.now())} />
      )}
    </>
  );
}

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.md};
`;

import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../strings/strings-provider.tsx';
import { RowsSkeleton } from './rows-skeleton.tsx';
import { TightLink } from './tight-link.ts';
import type { Reading } from './use-read.ts';

interface FoundRowsProps<Found, Read> {
  /** What the backend found, best first: ids alone. */
  found: Found[];
  /** What to say when it found nothing. */
  nothing: string;
  reading: Reading<Read[]>;
  onTryAgain(): void;
  /** What Zendesk says of it to this agent; `undefined` when it says nothing. */
  readOf(found: Found, read: Read[]): Read | undefined;
  keyOf(found: Found): string;
  draw(found: Found, read: Read): ReactNode;
}

/** How many are seen until the agent asks for all. */
const most = 3;

/** What was found, as far as the agent may see it; of the rest how many there are and nothing more. */
export function FoundRows<Found, Read>(props: FoundRowsProps<Found, Read>) {
  const { found, nothing, reading, onTryAgain, readOf, keyOf, draw } = props;
  const { t, count } = useWords();
  const [open, setOpen] = useState(false);
  if (found.length === 0) return <Quiet>{nothing}</Quiet>;
  if (reading.state === 'reading') return <RowsSkeleton />;
  if (reading.state === 'failed') {
    return (
      <Quiet role="status">
        {t('rec.unread')} <TightLink onClick={onTryAgain}>{t('brief.tryAgain')}</TightLink>
      </Quiet>
    );
  }
  const rows = found.flatMap((one) => {
    const read = readOf(one, reading.value);
    return read === undefined ? [] : [{ key: keyOf(one), row: draw(one, read) }];
  });
  // What was found a moment ago is not hidden because it has not been read yet.
  const hidden = reading.isCurrent ? found.length - rows.length : 0;
  // One more than the rest says "Show 1 more" takes as much room as the one.
  const isLong = rows.length > most + 1;
  const seen = isLong && !open ? rows.slice(0, most) : rows;
  return (
    <>
      {seen.length > 0 && (
        <Rows>
          {seen.map(({ key, row }) => (
            <li key={key}>{row}</li>
          ))}
        </Rows>
      )}
      {isLong && (
        <More size="small" isBasic aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('less') : t('more', { count: rows.length - most })}
        </More>
      )}
      {hidden > 0 && <Hidden>{count('rec.hidden', hidden)}</Hidden>}
    </>
  );
}

const Rows = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;

  & > li + li {
    margin-top: ${({ theme }) => theme.space.base * 4}px;
  }
`;

const Quiet = styled.p`
  margin: 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

const Hidden = styled(Quiet)`
  font-size: ${({ theme }) => theme.fontSizes.sm};

  ul + &,
  button + & {
    margin-top: ${({ theme }) => theme.space.xs};
  }
`;

/** Its padding hangs over, so that its words begin where the list's do. */
const More = styled(Button)`
  margin-inline-start: -${({ theme }) => theme.space.sm};
`;

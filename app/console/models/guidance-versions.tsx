import { styled } from 'styled-components';
import type { GuidanceView } from '../../../server/contract/models-view.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { TimeAgo } from '../ui/time-ago.tsx';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';
import { fill } from '../language/fill.tsx';

/** Every text there was, newest first, with who saved it when. */
export function GuidanceVersions({ guidance: { versions } }: { guidance: GuidanceView }) {
  const { t } = useWords(modelsWords);
  if (versions.length === 0) return null;
  return (
    <Card aria-labelledby="versions">
      <CardTitle id="versions">{t('versions')}</CardTitle>
      <List>
        {versions.map(({ version, text, at, by }) => (
          <li key={version}>
            <Subtle as="div" style={{ margin: 0 }}>
              {fill(t('version.at', { version: String(version) }), { time: <TimeAgo at={at} /> })}
              {by !== undefined && ` · ${by}`}
            </Subtle>
            <Text>{text === '' ? t('guidance.empty') : text}</Text>
          </li>
        ))}
      </List>
    </Card>
  );
}

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Text = styled.div`
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

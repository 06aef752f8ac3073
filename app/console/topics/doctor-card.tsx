import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { FieldFinding, TopicsView } from '../../../server/contract/topics-view.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { FindingItem } from './finding-item.tsx';
import { UnusedItem } from './unused-item.tsx';
import { ZendeskLink } from '../ui/zendesk-links.tsx';
import { useWords } from '../language/use-words.ts';
import { fill } from '../language/fill.tsx';
import { topicsWords } from './topics-words.ts';

interface DoctorCardProps {
  subdomain: string | undefined;
  field: NonNullable<TopicsView['field']>;
  findings: FieldFinding[];
}

const findingsAtOnce = 6;

/** What the tickets say about the field itself, for the admin to mend in Zendesk, or not. */
export function DoctorCard({ subdomain, field, findings }: DoctorCardProps) {
  const { t } = useWords(topicsWords);
  const [isOpen, setIsOpen] = useState(false);
  const unused = findings.filter((finding) => finding.kind === 'never-used');
  const others = findings.filter((finding) => finding.kind !== 'never-used');
  const shown = isOpen ? others : others.slice(0, findingsAtOnce);
  return (
    <Card aria-labelledby="doctor">
      <CardTitle id="doctor">{t('doctor')}</CardTitle>
      <Subtle>
        {fill(t('doctor.more'), {
          title: field.title,
          link: (
            <ZendeskLink
              subdomain={subdomain}
              path={`/admin/objects-rules/tickets/ticket-fields/${field.id}`}
            >
              {t('doctor.link')}
            </ZendeskLink>
          ),
        })}
      </Subtle>
      {findings.length === 0 ? (
        <div>{t('doctor.none')}</div>
      ) : (
        <List>
          {shown.map((finding, index) => (
            <FindingItem key={index} subdomain={subdomain} finding={finding} />
          ))}
          {unused.length > 0 && <UnusedItem names={unused.map(({ name }) => name)} />}
        </List>
      )}
      {others.length > shown.length && (
        <Button size="small" onClick={() => setIsOpen(true)}>
          {t('show.more', { length: others.length - shown.length })}
        </Button>
      )}
    </Card>
  );
}

const List = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(380px, 100%), 1fr));
  gap: ${({ theme }) => theme.space.sm};
  margin: 0 0 ${({ theme }) => theme.space.sm};
  padding: 0;
  list-style: none;
`;

import { styled } from 'styled-components';
import type { TopicSuggestion } from '../../../server/contract/topics.ts';
import { Section } from '../brief/section.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { Likely } from './likely.tsx';
import { pathAsSpoken } from './path-of.ts';
import { Reasons } from './reasons.tsx';
import { MoveButton } from './move-button.tsx';
import { NamedRow, RowName } from './named-row.ts';
import { TopicName } from './topic-name.tsx';

interface SuggestionsProps {
  title: string;
  suggestions: TopicSuggestion[];
  isMeasured: boolean;
  /** Whether one would take the place of another topic. */
  changes: boolean;
  /** Why none can be applied now: the id of the words that say so. */
  barredBy: string | undefined;
  isBusy: boolean;
  onApply(value: string): void;
}

/** Options that may be right, best first, each to be applied with one click. */
export function Suggestions(props: SuggestionsProps) {
  const { title, suggestions, isMeasured, changes, barredBy, isBusy, onApply } = props;
  const { t } = useWords();
  const apply = t(changes ? 'topic.change' : 'topic.apply');
  return (
    <Section title={title}>
      <List>
        {suggestions.map((option) => (
          <li key={option.value}>
            <NamedRow>
              <RowName>
                <TopicName name={option.name} />
              </RowName>
              <MoveButton
                aria-label={`${apply}: ${pathAsSpoken(option.name)}`}
                isBusy={isBusy}
                barredBy={barredBy}
                onClick={() => onApply(option.value)}
              >
                {apply}
              </MoveButton>
            </NamedRow>
            <Reasons option={option} explains={isMeasured}>
              {isMeasured && <Likely confidence={option.confidence} />}
            </Reasons>
          </li>
        ))}
      </List>
    </Section>
  );
}

const List = styled.ol`
  margin: ${({ theme }) => theme.space.xs} 0 0;
  padding: 0;
  list-style: none;

  & > li + li {
    margin-top: ${({ theme }) => theme.space.sm};
  }
`;

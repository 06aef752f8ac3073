import { Skeleton } from '@zendeskgarden/react-loaders';
import { styled } from 'styled-components';

/** The shape of a brief to come, so that the panel does not jump when it arrives. */
export function BriefSkeleton() {
  return (
    <div aria-hidden>
      {[0, 1].map((block) => (
        <Block key={block}>
          <Skeleton width="55%" height="10px" />
          <Skeleton width="100%" height="12px" />
          <Skeleton width="100%" height="12px" />
          <Skeleton width="70%" height="12px" />
        </Block>
      ))}
    </div>
  );
}

const Block = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.xs};
  margin-bottom: ${({ theme }) => theme.space.md};
`;

import { Skeleton } from '@zendeskgarden/react-loaders';
import { styled } from 'styled-components';

/** The shape of finds to come, with what is going on where that takes its time. */
export function RowsSkeleton({ words }: { words?: string }) {
  return (
    <>
      {words && <Progress>{words}</Progress>}
      <Rows aria-hidden>
        <Skeleton width="85%" height="14px" />
        <Skeleton width="60%" height="10px" />
        <Skeleton width="75%" height="14px" />
        <Skeleton width="50%" height="10px" />
      </Rows>
    </>
  );
}

const Progress = styled.p`
  margin: 0 0 ${({ theme }) => theme.space.sm};
`;

const Rows = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.xs};
`;

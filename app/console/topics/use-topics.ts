import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import type { UsedRemote } from '../api/use-remote.ts';

/** An account's topics, looked at as often as they change. */
export function useTopics(id: string): UsedRemote<TopicsView> {
  const api = useApi();
  return useRemote(`topics ${id}`, (signal) => api.topics(id, signal), pollMs);
}

/** Milliseconds until the next look. */
export function pollMs({ training }: TopicsView): number {
  const isMoving = training.state === 'waiting' || training.state === 'running';
  return isMoving ? 3_000 : 30_000;
}

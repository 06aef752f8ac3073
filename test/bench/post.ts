import { Agent, request } from 'node:http';

/** Posts over kept connections, cheaper than `fetch`, so that the measuring weighs less on the measured. */
export function createPoster(connections: number): {
  post(url: string, body: string, headers: Record<string, string>): Promise<number>;
  close(): void;
} {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    post: (url, body, headers) =>
      new Promise((resolve, reject) => {
        const sent = request(
          url,
          {
            method: 'POST',
            agent,
            headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          },
          (answer) => {
            answer.resume();
            answer.once('end', () => resolve(answer.statusCode ?? 0));
          },
        );
        sent.once('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** The value below which this share of the values lies. */
export function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

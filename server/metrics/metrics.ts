/** What is counted in this process since it started; everything else is read from the database when it is asked for. */
export interface Metrics {
  /** A delivery of Zendesk's came. @param outcome `accepted`, or the stable reason why not */
  countDelivery(outcome: string): void;
  /** A request was answered. @param request.door which one of a few, never with ids in it */
  observeRequest(request: { door: string; status: number; seconds: number }): void;
  /** The counts as families, for `render-metrics.ts`. */
  families(): MetricFamily[];
}

export interface MetricFamily {
  name: MetricName;
  type: 'counter' | 'gauge' | 'histogram';
  help: string;
  samples: Sample[];
}

export interface Sample {
  /** After the family's name: `_bucket`, `_sum`, `_count` of a histogram. */
  suffix?: string;
  labels?: Record<string, string>;
  value: number;
}

/** Every name that `/metrics` exports; the dashboard and the README go by them. */
export const metricNames = [
  'sidebrief_up',
  'sidebrief_jobs',
  'sidebrief_jobs_oldest_waiting_seconds',
  'sidebrief_deliveries_total',
  'sidebrief_events_stored',
  'sidebrief_accounts',
  'sidebrief_briefs',
  'sidebrief_model_calls_total',
  'sidebrief_model_failures_total',
  'sidebrief_model_tokens_total',
  'sidebrief_model_cost_total',
  'sidebrief_topics_total',
  'sidebrief_zendesk_calls_total',
  'sidebrief_zendesk_waits_total',
  'sidebrief_zendesk_waited_seconds_total',
  'sidebrief_zendesk_refusals_total',
  'sidebrief_http_request_duration_seconds',
] as const;
export type MetricName = (typeof metricNames)[number];

/** Upper bounds of the histogram, in seconds: what an agent waits for is below one of them. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Latencies {
  labels: Record<string, string>;
  buckets: number[];
  sum: number;
  count: number;
}

/** Begins to count. */
export function createMetrics(): Metrics {
  const deliveries = new Map<string, number>();
  const latencies = new Map<string, Latencies>();
  return {
    countDelivery(outcome) {
      deliveries.set(outcome, (deliveries.get(outcome) ?? 0) + 1);
    },
    observeRequest({ door, status, seconds }) {
      const labels = { door, status: `${Math.floor(status / 100)}xx` };
      const key = `${door} ${labels.status}`;
      const known = latencies.get(key) ?? {
        labels,
        buckets: bounds.map(() => 0),
        sum: 0,
        count: 0,
      };
      known.buckets = known.buckets.map((n, at) => n + (seconds <= (bounds[at] ?? 0) ? 1 : 0));
      known.sum += seconds;
      known.count += 1;
      latencies.set(key, known);
    },
    families: () => [
      {
        name: 'sidebrief_deliveries_total',
        type: 'counter',
        help: 'Webhook deliveries that came to this process, by what became of them.',
        samples: [...deliveries].map(([outcome, value]) => ({ labels: { outcome }, value })),
      },
      {
        name: 'sidebrief_http_request_duration_seconds',
        type: 'histogram',
        help: 'Time until a request was answered by this process.',
        samples: [...latencies.values()].flatMap(samplesOf),
      },
    ],
  };
}

function samplesOf({ labels, buckets, sum, count }: Latencies): Sample[] {
  return [
    ...buckets.map((value, at) => ({
      ...{ suffix: '_bucket', labels: { ...labels, le: String(bounds[at]) }, value },
    })),
    { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
    { suffix: '_sum', labels, value: sum },
    { suffix: '_count', labels, value: count },
  ];
}

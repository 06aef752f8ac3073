import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { hashEmbedding } from './hash-embedding.ts';

/** What an endpoint was asked, whichever way it is spoken to. */
export interface ModelRequest {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  model: string;
  system: string;
  messages: { role: string; text: string }[];
  maxTokens: number | undefined;
  /** How it was told to keep to a shape. */
  shape: 'schema' | 'json' | 'words';
  /** The evidence: the JSON document of the first message. */
  evidence: Record<string, unknown>;
  raw: string;
}

/** What it answers: words, with or without usage; another status; or nothing, in one way or another. */
export type ModelReply =
  | { text: string; usage?: { in: number; out: number } | 'untold'; finish?: string }
  | { status: number; body?: string; headers?: Record<string, string> }
  | { hang: true }
  | { drop: true };

/** What was asked of an embedding model. */
export interface EmbeddingsRequest {
  headers: Record<string, string | string[] | undefined>;
  model: string;
  input: string[];
}

export interface ScriptedModel {
  /** As it is configured: with the path of the version. */
  url: string;
  requests: ModelRequest[];
  /** How the next requests are answered. */
  script: (request: ModelRequest) => ModelReply | Promise<ModelReply>;
  embeddings: EmbeddingsRequest[];
  /** What the next texts mean, or why it does not tell. */
  embed: (request: EmbeddingsRequest) => number[][] | Exclude<ModelReply, { text: string }>;
  close(): Promise<void>;
}

/**
 * A model endpoint over real HTTP that says what a test tells it to, in the manner of OpenAI's chat completions and of
 * Anthropic's messages; of what texts mean it has a simple notion of its own.
 */
export async function serveScriptedModel(
  script: ScriptedModel['script'] = () => ({ text: '{"sentences":[]}' }),
): Promise<ScriptedModel> {
  const requests: ModelRequest[] = [];
  const embeddings: EmbeddingsRequest[] = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const model: ScriptedModel = {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    script,
    embeddings,
    embed: ({ input }) => input.map((one) => hashEmbedding(one)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return model;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (path.endsWith('/models')) return json(response, 200, { data: [{ id: 'scripted-1' }] });
    if (path.endsWith('/embeddings')) {
      const { model: name, input } = JSON.parse(await text(request)) as EmbeddingsRequest;
      const asked = { headers: request.headers, model: name, input };
      embeddings.push(asked);
      const reply = model.embed(asked);
      if (!Array.isArray(reply)) return fail(request, response, reply);
      const usage = { prompt_tokens: 10 * input.length, total_tokens: 10 * input.length };
      const data = reply.map((embedding, index) => ({ object: 'embedding', index, embedding }));
      return json(response, 200, { object: 'list', model: name, data, usage });
    }
    const isAnthropic = path.endsWith('/messages');
    const asked = readRequest(path, request.headers, await text(request), isAnthropic);
    requests.push(asked);
    const reply = await model.script(asked);
    if (!('text' in reply)) return fail(request, response, reply);
    json(response, 200, isAnthropic ? anthropicAnswer(reply) : openAiAnswer(reply));
  }
}

function fail(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Exclude<ModelReply, { text: string }>,
): void {
  if ('hang' in reply) return;
  if ('drop' in reply) return void request.socket.destroy();
  response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
  response.end(reply.body ?? '{"error":{"message":"scripted failure"}}');
}

type Said = Extract<ModelReply, { text: string }>;

function openAiAnswer({ text: content, usage = { in: 100, out: 20 }, finish = 'stop' }: Said) {
  return {
    id: 'chat-1',
    object: 'chat.completion',
    created: 1,
    model: 'scripted-1',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
    ...(usage !== 'untold' && {
      usage: {
        prompt_tokens: usage.in,
        completion_tokens: usage.out,
        total_tokens: usage.in + usage.out,
      },
    }),
  };
}

function anthropicAnswer({ text: words, usage = { in: 100, out: 20 }, finish = 'end_turn' }: Said) {
  const told = usage === 'untold' ? { in: 0, out: 0 } : usage;
  return {
    id: 'msg-1',
    type: 'message',
    role: 'assistant',
    model: 'scripted-1',
    content: [{ type: 'text', text: words }],
    stop_reason: finish,
    stop_sequence: null,
    usage: { input_tokens: told.in, output_tokens: told.out },
  };
}

function readRequest(
  path: string,
  headers: ModelRequest['headers'],
  raw: string,
  isAnthropic: boolean,
): ModelRequest {
  const body = JSON.parse(raw) as {
    model: string;
    max_tokens?: number;
    system?: Content;
    messages: { role: string; content: Content }[];
    response_format?: { type: string };
    output_config?: { format?: unknown };
    tools?: unknown[];
  };
  const messages = body.messages.map(({ role, content }) => ({ role, text: textOf(content) }));
  const systems = messages.filter(({ role }) => role === 'system');
  const others = messages.filter(({ role }) => role !== 'system');
  const held = isAnthropic ? body.output_config?.format !== undefined || body.tools : undefined;
  const format = body.response_format?.type;
  return {
    path,
    headers,
    model: body.model,
    system: isAnthropic ? textOf(body.system ?? '') : systems.map((one) => one.text).join('\n'),
    messages: others,
    maxTokens: body.max_tokens,
    shape:
      held || format === 'json_schema' ? 'schema' : format === 'json_object' ? 'json' : 'words',
    evidence: readEvidence(others[0]?.text ?? ''),
    raw,
  };
}

type Content = string | { type: string; text?: string }[];

function textOf(content: Content): string {
  return typeof content === 'string' ? content : content.map((part) => part.text ?? '').join('');
}

function readEvidence(message: string): Record<string, unknown> {
  try {
    return JSON.parse(message) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

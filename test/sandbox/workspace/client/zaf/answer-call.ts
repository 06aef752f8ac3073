import type { Frame } from './frame.ts';
import type { HostDeps } from './host.ts';
import { invokeAction } from './invoke-action.ts';
import { getPath, setPath } from './paths.ts';

interface PathError {
  name: string;
  message: string;
  path: string;
}

type Answer = { result: Record<string, unknown> } | { error: { name: string; message: string } };

/** Answers one get, set or invoke, each of several paths on its own: one that fails leaves the others. */
export async function answerCall(
  deps: HostDeps,
  frame: Frame,
  request: 'get' | 'set' | 'invoke',
  params: unknown,
): Promise<Answer> {
  if (typeof params !== 'object' || params === null) {
    return { error: { name: 'Error', message: `Malformed ${request}` } };
  }
  const paths = Array.isArray(params) ? params.map(String) : Object.keys(params);
  const values = params as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  const errors: Record<string, PathError> = {};
  for (const path of paths) {
    try {
      if (request === 'get') result[path] = getPath(deps, frame, path);
      else if (request === 'set') result[path] = setPath(deps, frame, path, values[path]);
      else result[path] = await invokeAction(deps, frame, path, values[path] as unknown[]);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      errors[path] = { name: 'Error', message, path };
    }
  }
  return { result: { ...result, errors } };
}

import type { Sandbox } from '../sandbox.ts';

/** An event the Apps API sends to an app's open pages. */
export interface Notification {
  appId: number;
  event: string;
  body: unknown;
  /** Only this agent's pages; `undefined` for everybody's. */
  agentId?: number;
}

type Listener = (notification: Notification) => void;

const listeners = new WeakMap<Sandbox, Set<Listener>>();

/** Calls the listener for every notification of this account; returns how to stop. */
export function onNotification(sandbox: Sandbox, listener: Listener): () => void {
  const all = listeners.get(sandbox) ?? new Set();
  listeners.set(sandbox, all.add(listener));
  return () => all.delete(listener);
}

export function notifyApps(sandbox: Sandbox, notification: Notification): void {
  listeners.get(sandbox)?.forEach((listener) => listener(notification));
}

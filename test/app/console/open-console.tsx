import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ConsoleApp } from '../../../app/console/console-app.tsx';
import { fakeBackend } from './fake-backend.ts';

/** Opens the console at an address, in front of a backend made of `answers`. */
export function openConsole(path: string, answers: Parameters<typeof fakeBackend>[0]) {
  window.history.replaceState(null, '', path);
  const backend = fakeBackend(answers);
  const { unmount } = render(<ConsoleApp fetcher={backend.fetcher} />);
  return { ...backend, unmount, user: userEvent.setup({ delay: null }) };
}

import { html } from 'hono/html';
import type { Sandbox } from '../sandbox.ts';
import { page } from './page.ts';

/** Lets one choose which of the account's staff to be; then goes on to `returnTo`, a path of this account. */
export function signInPage(sandbox: Sandbox, returnTo: string) {
  const staff = [...sandbox.account.users.values()].filter(
    (user) => user.role !== 'end-user' && user.active && !user.suspended,
  );
  return page(
    `Sign in to ${sandbox.account.name}`,
    html`<h1>Sign in to ${sandbox.account.name}</h1>
      <p>Choose who you are.</p>
      <form method="post" action="/access/login">
        <input type="hidden" name="return_to" value="${returnTo}" />
        <ul class="people">
          ${staff.map(
            (user) =>
              html`<li>
                <button class="person" name="user_id" value="${user.id}">
                  ${user.name}<small>${user.role} · ${user.email ?? 'no email'}</small>
                </button>
              </li>`,
          )}
        </ul>
      </form>`,
  );
}

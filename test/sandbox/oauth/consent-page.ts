import { html } from 'hono/html';
import type { Sandbox, Session } from '../sandbox.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { page } from './page.ts';
import { describeScope } from './scopes.ts';

/** Asks the person signed in whether the client may do what it asks for; a form POST carries the answer. */
export function consentPage(
  sandbox: Sandbox,
  session: Session,
  request: AuthorizationRequest,
  query: URLSearchParams,
) {
  const { client, scopes } = request;
  const title = `Allow ${client.name} to access your Zendesk account?`;
  return page(
    title,
    html`<h1>${title}</h1>
      <p class="soft">
        ${client.company ? `By ${client.company}. ` : ''}You are signed in to ${sandbox.subdomain}
        as ${session.user.name}.
      </p>
      <p>${client.name} will be able to:</p>
      <ul>
        ${scopes.map(
          (scope) =>
            html`<li>
              ${describeScope(scope) ?? 'Something Zendesk does not know'}<code>${scope}</code>
            </li>`,
        )}
      </ul>
      <form method="post" action="/oauth/authorizations">
        ${[...query].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <input type="hidden" name="authenticity_token" value="${session.csrfToken}" />
        <div class="buttons">
          <button class="primary" name="decision" value="allow">Allow</button>
          <button name="decision" value="deny">Deny</button>
        </div>
      </form>
      <p class="soft" style="margin: 20px 0 0">You will go to ${request.redirectUri}</p>`,
  );
}

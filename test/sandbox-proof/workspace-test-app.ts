import { packageFiles } from './apps-good-package.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Probe</title>
    <script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>
    <script defer src="probe.js"></script>
  </head>
  <body>
    <h1>Probe</h1>
    <p id="ready">not registered</p>
  </body>
</html>`;

/** Lets a test drive the client: `window.client` is the app's own, `window.heard` what events told it. */
const SCRIPT = `
window.heard = [];
window.client = ZAFClient.init();
if (window.client) {
  client.on('app.registered', (data) => {
    window.registered = data;
    document.getElementById('ready').textContent = 'registered';
    document.body.style.background = location.search.includes('colorScheme=dark') ? '#222' : '#fff';
  });
  for (const name of [
    'app.activated', 'app.deactivated', 'ticket.conversation.changed', 'ticket.status.changed', 'ticket.subject.changed',
    'comment.type.changed', 'comment.text.changed', 'colorScheme.changed', '*.changed',
    'ticket.submit.start', 'ticket.submit.done', 'ticket.submit.fail', 'api_notification.ping',
  ]) client.on(name, (data) => window.heard.push({ name, data }));
}
// What a promise came to, in a shape that passes from the page to the test.
window.outcome = (promise) =>
  promise.then(
    (value) => ({ done: value }),
    (reason) => ({ failed: reason instanceof Error ? reason.message : reason }),
  );
`;

/** An app that does nothing but obey its test. */
export function testApp(options: { domainWhitelist?: string[] } = {}): Map<string, Uint8Array> {
  const manifest = {
    name: 'Probe',
    author: { name: 'Ada', email: 'ada@probe.example', url: 'https://probe.example' },
    defaultLocale: 'en',
    location: { support: { ticket_sidebar: { url: 'assets/index.html', flexible: true } } },
    version: '2.1.0',
    frameworkVersion: '2.0',
    domainWhitelist: options.domainWhitelist ?? ['{{setting.backend_host}}'],
    parameters: [
      { name: 'backend_host', type: 'text' },
      { name: 'limit', type: 'number' },
      { name: 'loud', type: 'checkbox' },
      { name: 'jwt_secret', type: 'hidden', secure: true, scopes: ['jwt_secret_key'] },
      { name: 'header_secret', type: 'hidden', secure: true, scopes: ['header'] },
      { name: 'claim_secret', type: 'hidden', secure: true, scopes: ['jwt_claim'] },
      { name: 'body_secret', type: 'hidden', secure: true, scopes: ['body', 'url'] },
      { name: 'user', type: 'hidden', secure: true, scopes: ['basic_auth_username'] },
      { name: 'word', type: 'hidden', secure: true, scopes: ['basic_auth_password'] },
      { name: 'blank', type: 'hidden', secure: true, scopes: ['header', 'jwt_secret_key'] },
    ],
  };
  return packageFiles({
    'manifest.json': JSON.stringify(manifest),
    'translations/en.json': JSON.stringify({ app: { name: 'Probe' } }),
    'assets/index.html': PAGE,
    'assets/probe.js': SCRIPT,
    'assets/main.js': undefined,
  });
}

import { html, raw } from 'hono/html';

type Html = ReturnType<typeof html>;

const STYLE = `
:root { color-scheme: light dark; --back: #f3f4f6; --card: #fff; --text: #2f3941; --soft: #68737d; --line: #d8dcde; --accent: #1f73b7; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --back: #151a1e; --card: #222a31; --text: #e9ebed; --soft: #a3adb5; --line: #39434b; --accent: #6ba9db; --on-accent: #10161b; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 16px; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { width: 100%; max-width: 460px; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 32px; }
h1 { margin: 0 0 8px; font-size: 21px; line-height: 1.3; }
p { margin: 0 0 16px; } .soft { color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
ul { margin: 0 0 24px; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 6px; }
li { padding: 10px 14px; } li + li { border-top: 1px solid var(--line); } li code { display: block; color: var(--soft); font-size: 12px; }
.buttons { display: flex; gap: 12px; }
button { font: inherit; padding: 9px 20px; border-radius: 4px; border: 1px solid var(--accent); background: transparent; color: var(--accent); cursor: pointer; }
button.primary { background: var(--accent); color: var(--on-accent); } button.person { width: 100%; text-align: left; border: 0; color: var(--text); padding: 10px 14px; }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.people li { padding: 0; } .people small { color: var(--soft); display: block; }
.error { border-left: 4px solid #cc3340; padding-left: 12px; }`;

/** A page of the account around sign-in and consent: one card, light or dark as the reader's system is. */
export function page(title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`;
}

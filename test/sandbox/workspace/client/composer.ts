import { cleanHtml } from './clean-html.ts';
import { htmlAsMarkdown } from './html-as-markdown.ts';

export type CommentType = 'publicReply' | 'internalNote';

/** What is being written. Apps see the agent's two kinds of comment, never the box's "as the requester". */
export interface Composer {
  mode(): CommentType | 'requester';
  type(): CommentType;
  setType(type: CommentType): void;
  html(): string;
  setHtml(html: string): void;
  /** Where the agent's cursor was last, in the place of what is selected; at the end when it was nowhere. */
  insert(html: string): void;
  /** At the end of what is written. */
  append(html: string): void;
  clear(): void;
  refuse(words: string): void;
  onType(listener: (type: CommentType) => void): void;
  onText(listener: (html: string) => void): void;
  onSubmit(listener: () => void): void;
}

/** `undefined` on a closed ticket, which has no composer. */
export function createComposer(): Composer | undefined {
  const form = document.querySelector<HTMLFormElement>('#composer');
  const editor = document.querySelector<HTMLElement>('#editor');
  const refusal = document.getElementById('refusal');
  if (!form || !editor) return undefined;
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[name=mode]')];
  const textListeners: ((html: string) => void)[] = [];
  const typeListeners: ((type: CommentType) => void)[] = [];
  let type: CommentType = 'publicReply';

  const mode = () => radios.find((radio) => radio.checked)?.value as CommentType | 'requester';
  const html = () =>
    editor.textContent?.trim() || editor.querySelector('img') ? editor.innerHTML : '';
  const follow = () => {
    const chosen = mode();
    form.dataset.mode = chosen;
    if (chosen === 'requester' || chosen === type) return;
    type = chosen;
    typeListeners.forEach((listener) => listener(chosen));
  };
  /** A message has no markup: it takes what an app inserts as plain text. */
  const taken = (html: string) =>
    form.hasAttribute('data-messaging') && mode() === 'publicReply'
      ? lines(htmlAsMarkdown(html))
      : cleanHtml(html);
  const told = () => textListeners.forEach((listener) => listener(html()));
  const write = (change: () => void) => {
    change();
    told();
  };
  radios.forEach((radio) => radio.addEventListener('change', follow));
  editor.addEventListener('input', told);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  follow();
  const cursor = followCursor(editor);
  return {
    mode,
    type: () => type,
    setType: (next) => {
      for (const radio of radios) radio.checked = radio.value === next;
      follow();
    },
    html,
    setHtml: (next) =>
      write(() => {
        editor.replaceChildren(cleanHtml(next));
        cursor.forget();
      }),
    insert: (more) => write(() => insertAt(cursor.range(), taken(more))),
    append: (more) => write(() => editor.append(taken(more))),
    clear: () => write(() => editor.replaceChildren()),
    refuse: (words) => {
      if (refusal) refusal.textContent = words;
    },
    onType: (listener) => typeListeners.push(listener),
    onText: (listener) => textListeners.push(listener),
    onSubmit: (listener) =>
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        listener();
      }),
  };
}

/** The selection inside the editor as it was last: a click into an app takes it away from the page. */
function followCursor(editor: HTMLElement): { range(): Range; forget(): void } {
  let last: Range | undefined;
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (range && editor.contains(range.commonAncestorContainer)) last = range.cloneRange();
  });
  return {
    range: () => {
      if (last && editor.contains(last.commonAncestorContainer)) return last;
      const end = document.createRange();
      end.selectNodeContents(editor);
      end.collapse(false);
      return end;
    },
    forget: () => {
      last = undefined;
    },
  };
}

/** The cursor then stands behind what was inserted, so that a second one follows it. */
function insertAt(range: Range, fragment: DocumentFragment): void {
  range.deleteContents();
  range.insertNode(fragment);
  range.collapse(false);
}

function lines(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  text.split('\n').forEach((line, index) => {
    if (index > 0) fragment.append(document.createElement('br'));
    fragment.append(line);
  });
  return fragment;
}

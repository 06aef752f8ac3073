import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** Puts elements, e.g. a link, into the gaps `{{name}}` of a text, wherever a language has them. */
export function fill(text: string, nodes: Readonly<Record<string, ReactNode>>): ReactNode {
  return text
    .split(/\{\{(\w+)\}\}/)
    .map((part, at) => <Fragment key={at}>{at % 2 === 1 ? nodes[part] : part}</Fragment>);
}

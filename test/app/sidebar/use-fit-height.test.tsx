// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useFitHeight } from '../../../app/sidebar/zaf/use-fit-height.ts';
import { fakeZaf } from './fake-zaf.ts';
import type { FakeZaf } from './fake-zaf.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Panel({ zaf }: { zaf: FakeZaf }) {
  const content = useRef<HTMLElement>(null);
  useFitHeight(zaf.client, content);
  return <main ref={content}>x</main>;
}

/** A panel whose browser tells of a new height when the test says so. */
function open() {
  const observers: (() => void)[] = [];
  const seen = new Set<Element>();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(notify: () => void) {
        observers.push(notify);
      }
      observe(element: Element) {
        seen.add(element);
      }
      disconnect() {
        seen.clear();
      }
    },
  );
  const zaf = fakeZaf({ answer: () => ({}) });
  const view = render(<Panel zaf={zaf} />);
  const main = view.container.querySelector('main')!;
  const become = (height: number) => {
    main.getBoundingClientRect = () => ({ height }) as DOMRect;
    if (seen.has(main)) for (const notify of observers) notify();
  };
  const asked = () => zaf.invocations.filter(([name]) => name === 'resize');
  return { view, become, asked };
}

describe('the iframe', () => {
  it('becomes as tall as what is in it, each time that changes', () => {
    const { become, asked } = open();
    become(320.2);
    become(80);
    expect(asked()).toEqual([
      ['resize', { width: '100%', height: '321px' }],
      ['resize', { width: '100%', height: '80px' }],
    ]);
  });

  it('is not asked for the height it has, nor for none while the tab is hidden', () => {
    const { become, asked } = open();
    become(300);
    become(0);
    become(300);
    expect(asked()).toHaveLength(1);
  });

  it('is left alone once the panel is gone', () => {
    const { view, become, asked } = open();
    view.unmount();
    become(300);
    expect(asked()).toEqual([]);
  });
});

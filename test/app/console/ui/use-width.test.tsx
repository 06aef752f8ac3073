// @vitest-environment jsdom
import '../../prepare-jsdom.ts';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useWidth } from '../../../../app/console/ui/use-width.ts';

afterEach(() => vi.restoreAllMocks());

function Drawing() {
  const [frame, width] = useWidth<HTMLDivElement>(320);
  return <div ref={frame}>{width}</div>;
}

/** The width in which something is drawn when a browser shows it for the first time. */
function firstShown(): string | null {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(<Drawing />));
  const { textContent } = place;
  root.unmount();
  return textContent;
}

describe('what is drawn to measure', () => {
  it('is as wide as its place in the first picture already, so that no page moves aside for it', () => {
    const box = { width: 262.6, height: 20 } as DOMRect;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
    expect(firstShown()).toBe('262');
  });

  it('has a width of its own where nothing can be measured', () => {
    expect(firstShown()).toBe('320');
  });
});

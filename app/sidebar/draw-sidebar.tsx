import { createRoot } from 'react-dom/client';
import { SidebarApp } from './sidebar-app.tsx';
import type { SidebarAppProps } from './sidebar-app.tsx';

/**
 * Draws the sidebar into the page. What has to do with drawing is loaded with this file, and not before.
 *
 * @returns takes it out of the page again
 */
export function drawSidebar(props: SidebarAppProps): () => void {
  document.documentElement.lang = props.words.locale;
  const place = document.querySelector('#sidebrief');
  if (place === null) return () => undefined;
  const root = createRoot(place);
  root.render(<SidebarApp {...props} />);
  return () => root.unmount();
}

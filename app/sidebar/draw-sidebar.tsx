import { createRoot } from 'react-dom/client';
import { SidebarApp } from './sidebar-app.tsx';
import type { SidebarAppProps } from './sidebar-app.tsx';

/** Draws the sidebar into the page. What has to do with drawing is loaded with this file, and not before. */
export function drawSidebar(props: SidebarAppProps): void {
  document.documentElement.lang = props.words.locale;
  const root = document.querySelector('#sidebrief');
  if (root !== null) createRoot(root).render(<SidebarApp {...props} />);
}

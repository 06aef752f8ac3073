import '@zendeskgarden/css-bedrock';
import { createRoot } from 'react-dom/client';
import { ConsoleApp } from './console-app.tsx';

const root = document.querySelector('#console');
if (root !== null) createRoot(root).render(<ConsoleApp fetcher={window.fetch.bind(window)} />);

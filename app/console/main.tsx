import '@zendeskgarden/css-bedrock';
import { createRoot } from 'react-dom/client';
import { ConsoleApp } from './console-app.tsx';
import { areas } from './language/area.ts';
import { reader } from './language/reader.ts';

const root = document.querySelector('#console');
// What is around every page is there in the reader's language before anything is drawn.
await Promise.all([...areas].map((area) => area.load(reader().language)));
if (root !== null) createRoot(root).render(<ConsoleApp fetcher={window.fetch.bind(window)} />);

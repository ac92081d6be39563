import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadScreen, Pages } from './app/pages.tsx';
import { startWords } from './words/i18n.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
const words = startWords();
loadScreen(globalThis.location.pathname);
await words;
createRoot(root).render(
  <StrictMode>
    <Pages />
  </StrictMode>,
);

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { createRouter } from './app/routes.tsx';
import { startWords } from './words/i18n.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
const words = startWords();
const router = createRouter();
await words;
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);

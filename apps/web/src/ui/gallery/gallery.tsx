import { ui as uiEnglish } from '@yishi/i18n/en/ui';
import { ui as uiChinese } from '@yishi/i18n/zh-CN/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Surface } from '../../theme/apply-look.ts';
import { Look } from '../../theme/look.tsx';
import { addWords, i18n, startWords } from '../../words/i18n.ts';
import { ConsoleScene } from './console-scene.tsx';
import { KitScene } from './kit-scene.tsx';
import { PartsScene } from './parts-scene.tsx';
import { PhoneScene } from './phone-scene.tsx';
import { TableScene } from './table-scene.tsx';
import { WallScene } from './wall-scene.tsx';

/*
 * Every shared part with made-up content, for looking at: `gallery.html?scene=table&lang=en&scheme=dark&size=elder`.
 * Only the development server serves it.
 */
const scenes = {
  table: { surface: 'console', scene: <TableScene /> },
  parts: { surface: 'page', scene: <PartsScene /> },
  console: { surface: 'console', scene: <ConsoleScene /> },
  phone: { surface: 'phone', scene: <PhoneScene /> },
  kit: { surface: 'page', scene: <KitScene /> },
  wall: { surface: 'screen', scene: <WallScene /> },
} as const satisfies Record<string, { readonly surface: Surface; readonly scene: React.ReactNode }>;

const isScene = (name: string | null): name is keyof typeof scenes => name !== null && name in scenes;

const asked = new URLSearchParams(globalThis.location.search);
const name = asked.get('scene');
const { surface, scene } = scenes[isScene(name) ? name : 'table'];
localStorage.setItem(
  'yishi.look',
  JSON.stringify({ scheme: asked.get('scheme') ?? 'light', textSize: asked.get('size') ?? 'standard' }),
);

await startWords();
addWords('ui', uiChinese, uiEnglish);
await i18n.changeLanguage(asked.get('lang') ?? 'zh-CN');

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Look surface={surface}>{scene}</Look>
    </StrictMode>,
  );
}

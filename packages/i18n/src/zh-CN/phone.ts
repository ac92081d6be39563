import { arriving } from './phone/arriving.ts';
import { beside } from './phone/beside.ts';
import { deciding } from './phone/deciding.ts';
import { ending } from './phone/ending.ts';
import { floor } from './phone/floor.ts';
import { frame } from './phone/frame.ts';

/** What a participant reads on their phone. */
export const phone = {
  title: '{{meeting}} · 议事',
  comma: '，',
  pane: '正文',
  ...frame,
  ...arriving,
  ...floor,
  ...deciding,
  ...beside,
  ...ending,
} as const;

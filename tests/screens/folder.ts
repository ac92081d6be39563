import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pngQuantize } from '@napi-rs/image';
import type { Language } from '@yishi/i18n';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'screens');

/** Takes away the pictures of one language, so that none stays that is no longer taken. */
export const clearFolder = async (language: Language): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (name.includes(`.${language}.`)) await rm(join(folder, name));
};

/** Keeps a picture with as few colours as the eye needs: a third of the size. */
export const keep = async (name: string, picture: Buffer): Promise<void> =>
  writeFile(join(folder, name), await pngQuantize(picture, { maxQuality: 95, speed: 6 }));

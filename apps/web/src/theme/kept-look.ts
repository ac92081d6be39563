import type { LookSettings } from './look-settings.ts';
import { parseLook } from './look-settings.ts';

const key = 'yishi.look';

/** Reads the look kept on this device. A browser that forbids storage simply has none. */
export function readKeptLook(): LookSettings {
  try {
    return parseLook(localStorage.getItem(key));
  } catch {
    return parseLook(null);
  }
}

/** Keeps the look on this device; where storage is forbidden it lasts as long as the page. */
export function keepLook(settings: LookSettings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    return;
  }
}

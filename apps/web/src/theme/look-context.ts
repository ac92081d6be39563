import { createContext, use } from 'react';
import type { LookSettings } from './look-settings.ts';
import { defaultLook } from './look-settings.ts';

/** The reader's look, and how to change it. `scheme` is what they chose, `shownScheme` what is on the page. */
export type LookValue = LookSettings & {
  readonly shownScheme: 'light' | 'dark';
  readonly change: (part: Partial<LookSettings>) => void;
};

export const LookContext = createContext<LookValue>({
  ...defaultLook,
  shownScheme: 'light',
  change: () => undefined,
});

export function useLook(): LookValue {
  return use(LookContext);
}

import './tokens.css';
import './base.css';
import type { ReactNode } from 'react';
import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { Surface } from './apply-look.ts';
import { applyLook } from './apply-look.ts';
import { keepLook, readKeptLook } from './kept-look.ts';
import { LookContext } from './look-context.ts';
import type { LookSettings } from './look-settings.ts';
import { useDarkDevice } from './use-dark-device.ts';

type LookProps = {
  /** Sizes of this page; `screen` also brings the wall's own colours. */
  readonly surface: Surface;
  readonly children: ReactNode;
};

/**
 * Puts the tokens on the page and gives everything inside the reader's settings. It needs no UI kit, so a phone
 * that uses only the parts in `ui/` loads nothing else; wrap staff pages in `Kit` as well.
 */
export function Look({ surface, children }: LookProps) {
  const [settings, setSettings] = useState<LookSettings>(readKeptLook);
  const darkDevice = useDarkDevice();
  const shownScheme = settings.scheme === 'auto' ? (darkDevice ? 'dark' : 'light') : settings.scheme;
  const theme = surface === 'screen' ? 'screen' : shownScheme;

  useLayoutEffect(() => {
    applyLook(document.documentElement, { theme, surface, textSize: settings.textSize });
  }, [theme, surface, settings.textSize]);

  const change = useCallback((part: Partial<LookSettings>) => {
    setSettings((before) => {
      const after = { ...before, ...part };
      keepLook(after);
      return after;
    });
  }, []);

  const value = useMemo(
    () => ({ ...settings, shownScheme, change }) as const,
    [settings, shownScheme, change],
  );
  return <LookContext value={value}>{children}</LookContext>;
}

import './kit-styles.ts';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { kitTheme, kitVariables } from './kit-theme.ts';
import { useLook } from './look-context.ts';
import { styleNonce } from './style-nonce.ts';

/** The UI kit for pages with forms and menus; stands inside `Look`. Load it with the page, not with the phone. */
export function Kit({ children }: { readonly children: ReactNode }) {
  const { shownScheme } = useLook();
  return (
    <MantineProvider
      theme={kitTheme}
      cssVariablesResolver={kitVariables}
      forceColorScheme={shownScheme}
      getStyleNonce={styleNonce}
    >
      {children}
    </MantineProvider>
  );
}

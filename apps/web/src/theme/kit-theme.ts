import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';
import { createTheme } from '@mantine/core';

/* Shade 4 is pine on dark, shade 7 pine on paper; the others are steps between. */
const pine: MantineColorsTuple = [
  '#e2efe9',
  '#c9e3d8',
  '#a8d5c4',
  '#8fd6bf',
  '#6cc4a8',
  '#3d9c80',
  '#1f7a62',
  '#14614f',
  '#0e4a3c',
  '#0a362c',
];

/* Targets: 48 px under a finger, 36 under a mouse for the small ones, 60 in elder mode. */
const height =
  (variable: string) =>
  (_theme: unknown, props: { size?: unknown }): { root: Record<string, string> } => ({
    root: { [variable]: props.size === 'lg' ? 'var(--touch)' : 'var(--touch-small)' },
  });

/** The UI kit's theme, mapped onto the tokens so that both halves of the house look the same. */
export const kitTheme = createTheme({
  colors: { pine },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  black: '#20242a',
  white: '#fffdf9',
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '700' },
  defaultRadius: 'md',
  radius: { sm: 'var(--radius-s)', md: 'var(--radius)' },
  fontSizes: {
    xs: 'var(--text-meta)',
    sm: 'var(--text-body)',
    md: 'var(--text-body)',
    lg: 'var(--text-title)',
    xl: 'var(--text-head)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' }, vars: height('--button-height') },
    ActionIcon: { defaultProps: { size: 'md', variant: 'subtle' }, vars: height('--ai-size') },
    Input: {
      vars: () => ({
        wrapper: {
          '--input-height': 'var(--touch-small)',
        },
      }),
    },
    Table: { vars: () => ({ table: { '--table-border-color': 'var(--rule)' } }) },
    SegmentedControl: { vars: () => ({ root: { '--sc-label-color': 'var(--ink)' } }) },
    Badge: { defaultProps: { tt: 'none', size: 'lg' } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
  },
});

/* The kit's greys, from ground to ink: `gray` is used in the light scheme, `dark` in the dark one. */
const greys = ['well', 'well', 'rule', 'rule', 'outline', 'outline', 'ink-3', 'ink-2', 'ink', 'ink'];
const darks = ['ink', 'ink-2', 'ink-3', 'ink-3', 'outline', 'rule', 'sheet', 'paper', 'well', 'well'];

function shades(colour: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, i) => [`--mantine-color-${colour}-${i}`, `var(--${name})`]));
}

const tokens = {
  ...shades('gray', greys),
  ...shades('dark', darks),
  '--mantine-color-white': 'var(--on-pine)',
  '--mantine-color-black': 'var(--ink)',
  '--mantine-color-body': 'var(--sheet)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--pine)',
  '--mantine-color-error': 'var(--amber)',
  '--mantine-color-disabled': 'var(--well)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--rule)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--well)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--outline)',
  '--mantine-primary-color-filled': 'var(--pine)',
  '--mantine-primary-color-filled-hover': 'var(--pine-deep)',
  '--mantine-primary-color-light': 'var(--pine-tint)',
  '--mantine-primary-color-light-hover': 'var(--pine-tint)',
  '--mantine-primary-color-light-color': 'var(--pine-deep)',
  '--mantine-primary-color-contrast': 'var(--on-pine)',
  '--mantine-color-pine-filled': 'var(--pine)',
  '--mantine-color-pine-filled-hover': 'var(--pine-deep)',
  '--mantine-color-pine-light': 'var(--pine-tint)',
  '--mantine-color-pine-light-hover': 'var(--pine-tint)',
  '--mantine-color-pine-light-color': 'var(--pine-deep)',
  '--mantine-color-pine-outline': 'var(--pine)',
  '--mantine-shadow-md': 'var(--shadow)',
};

/** Gives the kit's variables our tokens, in both schemes: the tokens themselves know about dark. */
export const kitVariables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens });

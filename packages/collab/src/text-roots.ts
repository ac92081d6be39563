import type { TextKind } from './text-name.ts';

const roots: Record<TextKind, RegExp> = {
  agenda: /^(items|suggestions)$/,
  minutes: /^(general|(item|draft):[A-Za-z0-9_-]{1,64})$/,
};

/** Whether a shared text of this kind has a root of this name. */
export const hasRoot = (kind: TextKind, root: string): boolean => roots[kind].test(root);

/** The only root that a person who may suggest can write to. */
export const suggestionsRoot = 'suggestions';

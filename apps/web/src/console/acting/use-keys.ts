import { useLayoutEffect, useRef } from 'react';
import { keysWanted } from './keys-wanted.ts';

/** What a key does now; a key without an entry does nothing. */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const meant = (event: KeyboardEvent): boolean =>
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.repeat &&
  !event.defaultPrevented &&
  !writes(event.target) &&
  document.querySelector('dialog[open]') === null;

/**
 * Single keys of the console, from the moment their button is seen. They rest while somebody writes or a panel is open,
 * and can be switched off.
 */
export const useKeys = (keys: KeyMap): void => {
  const current = useRef(keys);
  useLayoutEffect(() => {
    current.current = keys;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = meant(event) && keysWanted.get() ? current.current[event.key.toLowerCase()] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};

import { createContext, use, useCallback, useState } from 'react';
import { readOut } from './read-out.ts';

/** The words on the page now, for reading aloud. */
export const ReadOutContext = createContext('');

export const useReadOutText = (): string => use(ReadOutContext);

/** Follows the words of a part of the page as they change. */
export const useReadOut = (): { text: string; watch: (root: HTMLElement | null) => () => void } => {
  const [text, setText] = useState('');
  const watch = useCallback((root: HTMLElement | null) => {
    if (root === null) return () => undefined;
    const read = () => setText(readOut(root));
    const observer = new MutationObserver(read);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    read();
    return () => observer.disconnect();
  }, []);
  return { text, watch };
};

import { createContext, use, useState } from 'react';

/** What was begun on this phone and not sent, by what it is about; it lasts as long as the page. */
export const DraftsContext = createContext<Map<string, string> | null>(null);

export type Draft = { words: string; write: (words: string) => void; forget: () => void };

/**
 * Words that outlive the part of the page in which they are written, which the meeting may replace at any moment.
 * `about` names them and stays the same; `before` stands there until something is written.
 */
export const useDraft = (about: string, before = ''): Draft => {
  const drafts = use(DraftsContext);
  if (drafts === null) throw new Error('no phone around this component');
  const [written, setWritten] = useState(() => drafts.get(about));
  return {
    words: written ?? before,
    write: (words) => {
      drafts.set(about, words);
      setWritten(words);
    },
    forget: () => {
      drafts.delete(about);
      setWritten(undefined);
    },
  };
};

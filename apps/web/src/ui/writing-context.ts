import { createContext } from 'react';

/** Told while words stand in a panel that were typed and not sent, and when that is over. */
export type OnWriting = (writes: boolean) => void;

export const WritingContext = createContext<OnWriting>(() => undefined);

import { createContext, use } from 'react';

/** Opens what can be done for a person, by the id of their seat. */
export type OpenPerson = (id: string) => void;

export const PersonContext = createContext<OpenPerson>(() => undefined);

export const usePersonSheet = (): OpenPerson => use(PersonContext);

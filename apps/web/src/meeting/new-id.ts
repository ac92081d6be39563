import { nanoid } from 'nanoid';

const isId = <Id extends string>(value: string): value is Id => /^[A-Za-z0-9_-]{1,64}$/.test(value);

/** A new identifier of any kind; the client that gives a command makes them. */
export const newId = <Id extends string>(): Id => {
  const id = nanoid();
  if (!isId<Id>(id)) throw new Error('nanoid left its alphabet');
  return id;
};

/**
 * The first place where a message does not fit its schema. `path` names it as in the message (`people.2.name`; empty
 * for the message itself). `limit` is the length, count or size that was asked for, where there is one.
 */
export type Misfit = {
  path: string;
  fault: 'missing' | 'tooMuch' | 'tooLittle' | 'notAllowed';
  limit: number | null;
};

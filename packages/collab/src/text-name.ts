/** The two shared texts of a meeting. */
export type TextKind = 'agenda' | 'minutes';

const pattern = /^([A-Za-z0-9_-]{1,64})\/(agenda|minutes)$/;

/** The name of a shared text, `<meeting>/<kind>`: the room of the provider and the key of the store. */
export const textName = (meeting: string, kind: TextKind): string => `${meeting}/${kind}`;

/** Reads a name made by `textName`; null for anything else. */
export const parseTextName = (name: string): { meeting: string; kind: TextKind } | null => {
  const [, meeting, kind] = pattern.exec(name) ?? [];
  return meeting === undefined ? null : { meeting, kind: kind === 'agenda' ? 'agenda' : 'minutes' };
};

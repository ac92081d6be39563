const isId = <Id extends string>(text: string | undefined): text is Id =>
  text !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(text);

/** An identifier that stands in an address; null where it cannot be one. */
export const idInLink = <Id extends string>(text: string | undefined): Id | null =>
  isId<Id>(text) ? text : null;

/** The keys of a catalogue without its sentences: what the translator checks a key against. */
export type KeysOf<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : KeysOf<Catalogue[Key]>;
};

/**
 * The shape an English catalogue must have: every key of the Chinese one, and nothing else but singular forms
 * (`…_one`), which Chinese does not need.
 */
export type InEnglish<Chinese> = {
  readonly [Key in keyof Chinese]: Chinese[Key] extends string ? string : InEnglish<Chinese[Key]>;
} & { readonly [singular: `${string}_one`]: string };

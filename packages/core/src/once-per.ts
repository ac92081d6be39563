/**
 * A pure function of one value that never changes, computed once for each. States share the parts that a command leaves
 * alone, so most commands meet parts for which everything is known already.
 */
export const oncePer = <Part extends object, Value>(
  compute: (part: Part) => Value,
): ((part: Part) => Value) => {
  const known = new WeakMap<Part, { value: Value }>();
  return (part) => {
    const found = known.get(part) ?? { value: compute(part) };
    known.set(part, found);
    return found.value;
  };
};

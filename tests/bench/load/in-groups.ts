/** Does something many times, but not all at once. Answers in their order. */
export const inGroups = async <Item, Result>(
  items: readonly Item[],
  size: number,
  act: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += size) {
    const group = items.slice(start, start + size);
    results.push(...(await Promise.all(group.map((item, index) => act(item, start + index)))));
  }
  return results;
};

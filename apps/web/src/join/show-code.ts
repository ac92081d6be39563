/** A join code as it is shown while somebody types it: capital letters, a dash after four, at most eight characters. */
export const showCode = (typed: string): string => {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .slice(0, 8);
  return plain.length > 4 ? `${plain.slice(0, 4)}-${plain.slice(4)}` : plain;
};

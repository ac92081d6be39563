/** Fills `{{name}}` places of a sentence; a place without a value stays as it is, so that it is seen in a test. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));

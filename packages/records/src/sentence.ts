const stop = /[\s。．.；;，,]+$/u;
const endsItself = /[！？!?…]$/u;

/**
 * Fills the `{{names}}` of a sentence. Words that people typed often bring their own full stop: theirs is dropped, and
 * so is ours after a question or an exclamation, so that the sentence ends once.
 */
export const sentence = (template: string, values: Record<string, string | number>): string =>
  template.replaceAll(/\{\{(\w+)\}\}([。.]?)/gu, (place, name: string, end: string) => {
    const words = String(values[name] ?? place).replace(stop, '');
    return words + (endsItself.test(words) ? '' : end);
  });

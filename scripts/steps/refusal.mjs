/** A reason to stop that is told in one sentence of each language, without a stack. */
export class Refusal extends Error {
  /**
   * @param {string} zh
   * @param {string} en
   * @param {string} [output] what the failed program printed; its end is shown above the sentence
   */
  constructor(zh, en, output = '') {
    super(en);
    this.sentences = `${zh}\n${en}\n`;
    this.output = output;
  }
}

/**
 * Tells progress on stderr, so that stdout stays free for the one line of `--json`.
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  process.stderr.write(`${zh} ${en}\n`);
}

/**
 * Shows a refusal; anything else is a fault and is thrown on.
 * @param {unknown} reason
 */
export function tell(reason) {
  if (!(reason instanceof Refusal)) throw reason;
  const tail = reason.output.trimEnd().split('\n').slice(-25).join('\n');
  process.stderr.write((tail === '' ? '' : `${tail}\n\n`) + reason.sentences);
}

/** What the log keeps of a fault. */
type LoggedFault = {
  type: string;
  code?: string;
  message: string;
  /** Where it happened, innermost first. */
  at: readonly string[];
  cause?: LoggedFault;
};

/** Causes below this say nothing new. */
const DEPTH = 4;
const FRAMES = 12;
const MESSAGE = 300;

/**
 * Messages of libraries quote what they choked on: the words of a body, a value of a row, a ticket in an address. What
 * stands in quotes, is no plain English, or is as long as a key or a telephone number is left out.
 */
const withoutData = (message: string): string =>
  message
    .replaceAll(/"[^"]*"|'[^']*'|`[^`]*`/g, '…')
    .replaceAll(/[^\x20-\x7e]+/g, '…')
    .replaceAll(/[\w-]{20,}|\d{6,}|\b[0-9A-Z]{4}-?[0-9A-Z]{4}\b/g, '…')
    .slice(0, MESSAGE);

const framesOf = (stack: string | undefined): string[] =>
  (stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, FRAMES)
    .map((line) => line.slice('    at '.length));

const codeOf = (fault: Error): { code?: string } =>
  'code' in fault && typeof fault.code === 'string' && /^\w{1,40}$/.test(fault.code)
    ? { code: fault.code }
    : {};

/** A fault without anything that somebody sent or that is stored: its kind, its code, where it happened, and why. */
export const faultForLog = (fault: unknown, depth = DEPTH): LoggedFault => {
  if (!(fault instanceof Error)) return { type: typeof fault, message: '', at: [] };
  const { name, message, stack, cause } = fault;
  return {
    type: name,
    ...codeOf(fault),
    message: withoutData(message),
    at: framesOf(stack),
    ...(cause === undefined || depth === 0 ? {} : { cause: faultForLog(cause, depth - 1) }),
  };
};

import type { Truth } from '../truth.ts';
import { violation, type Violation } from '../violation.ts';

/** H7 the versions of the log have no gap and its time never runs back. */
export const versionsAndTime = ({ log }: Truth): Violation[] =>
  log.flatMap(({ version, at }, index) => {
    const earlier = log[index - 1]?.at ?? 0;
    const found = version === index + 1 ? [] : [violation('H7', `version ${version} in place ${index + 1}`)];
    return at >= earlier
      ? found
      : [...found, violation('H7', `version ${version} is ${earlier - at} ms early`)];
  });

import { sentence } from '@yishi/records';
import { useMinutesWords } from './minutes-words.ts';

type NameWithHelperProps = {
  readonly name: string;
  /** Who acted for them, in words: `由彭桂兰帮办`. */
  readonly helper: string | null;
};

/** `刘铁生（由彭桂兰帮办）`: help is never left out. */
export const NameWithHelper = ({ name, helper }: NameWithHelperProps) => {
  const { personOf } = useMinutesWords();
  return helper === null ? name : sentence(personOf, { name, detail: helper });
};

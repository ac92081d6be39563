import type { ResultCard } from '@yishi/records';
import { Icon } from '../../ui/icons/icon.tsx';
import css from './verdict.module.css';

type VerdictProps = {
  readonly outcome: ResultCard['outcome'];
  readonly words: string;
};

const icons = {
  passed: 'agree',
  failed: 'close',
  tied: 'minus',
  noQuorum: 'alert',
  opinion: 'people',
  annulled: 'undo',
  open: 'clock',
  hidden: 'lock',
} as const satisfies Record<ResultCard['outcome'], string>;

/** What came of a ballot, by shape and word. */
export const Verdict = ({ outcome, words }: VerdictProps) => (
  <p className={outcome === 'passed' ? css.passed : css.other}>
    <Icon name={icons[outcome]} />
    <b>{words}</b>
  </p>
);

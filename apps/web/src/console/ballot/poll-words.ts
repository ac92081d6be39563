import type { Kind, MeetingState, OptionId, Poll, PollDraft, PollForm, PollId, Statement } from '@yishi/core';
import { newId } from '../../meeting/new-id.ts';
import { presetOf, type RulePreset, ruleOf } from './rule-presets.ts';
import { visibilityOf, visibilityPresetOf, type VisibilityPreset } from './visibility-presets.ts';

export const formNames = [
  'yesNoAbstain',
  'single',
  'several',
  'approval',
  'score',
  'fistToFive',
  'gradients',
] as const;
export type FormName = (typeof formNames)[number];

/** A ballot as it is written in the form: everything as the inputs have it. */
export type PollWords = {
  poll: PollId;
  title: string;
  text: string;
  statement: PollDraft['motion']['statement'];
  form: FormName;
  options: readonly { id: OptionId; label: string }[];
  min: number;
  max: number;
  rule: RulePreset;
  tie: PollDraft['rule']['tie'];
  visibility: VisibilityPreset;
  effect: PollDraft['effect'];
  minutes: number;
  rerunOf: PollId | null;
};

/** Does this form ask to choose among options? */
export const hasOptions = (form: FormName): boolean =>
  form === 'single' || form === 'several' || form === 'approval' || form === 'score';

export const newOption = (): { id: OptionId; label: string } => ({ id: newId<OptionId>(), label: '' });

/** An empty ballot, or one on the words of a statement. */
export const emptyPoll = (kind: Kind, statement: Statement | null): PollWords => ({
  poll: newId<PollId>(),
  title: statement?.title ?? '',
  text: statement?.versions.at(-1)?.paragraphs.join('\n') ?? '',
  statement: statement === null ? null : { id: statement.id, version: statement.versions.length },
  form: 'yesNoAbstain',
  options: [newOption(), newOption()],
  min: 1,
  max: 2,
  rule: 'kind',
  tie: kind.rule.tie,
  visibility: visibilityPresetOf(kind.visibility),
  effect: kind.level === 1 ? 'agreement' : 'recommendation',
  minutes: 1,
  rerunOf: null,
});

const formNameOf = (form: PollForm): FormName => (form.form === 'scale' ? form.scale : form.form);

/** A ballot that exists, as the form shows it: to change a draft, or to run one again that was declared void. */
export const wordsOfPoll = (poll: Poll, kind: Kind, again: boolean): PollWords => ({
  poll: again ? newId<PollId>() : poll.id,
  title: poll.motion.title,
  text: poll.motion.paragraphs.join('\n'),
  statement: poll.motion.statement,
  form: formNameOf(poll.form),
  options: poll.options.length === 0 ? [newOption(), newOption()] : [...poll.options],
  min: 'min' in poll.form ? poll.form.min : 1,
  max: 'max' in poll.form ? poll.form.max : 2,
  rule: presetOf(poll.rule, kind.rule),
  tie: poll.rule.tie,
  visibility: visibilityPresetOf(poll.visibility),
  effect: poll.effect,
  minutes: Math.max(1, Math.round((poll.plannedMs ?? 60_000) / 60_000)),
  rerunOf: again ? poll.id : poll.rerunOf,
});

/** Lines of a text as the paragraphs that are frozen. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const formOf = ({ form, min, max }: PollWords): PollForm => {
  switch (form) {
    case 'fistToFive':
    case 'gradients':
      return { form: 'scale', scale: form };
    case 'several':
    case 'score':
      return { form, min, max };
    case 'yesNoAbstain':
    case 'single':
    case 'approval':
      return { form };
    default:
      return form satisfies never;
  }
};

/** Is everything there that the ballot needs? */
export const isComplete = (words: PollWords): boolean => {
  const labels = words.options.map(({ label }) => label.trim());
  const named = labels.every((label) => label !== '') && new Set(labels).size === labels.length;
  return (
    words.title.trim() !== '' &&
    paragraphsOf(words.text).length > 0 &&
    (!hasOptions(words.form) || (named && labels.length >= (words.form === 'single' ? 2 : 1)))
  );
};

/** The draft of the ballot that these words say. */
export const draftOf = (words: PollWords, kind: Kind, { agenda }: MeetingState): PollDraft => ({
  poll: words.poll,
  motion: {
    title: words.title.trim(),
    paragraphs: paragraphsOf(words.text),
    statement: words.statement,
  },
  form: formOf(words),
  options: hasOptions(words.form) ? words.options.map(({ id, label }) => ({ id, label: label.trim() })) : [],
  rule: ruleOf(words.rule, kind.rule, words.tie),
  visibility: visibilityOf(words.visibility),
  effect: words.effect,
  plannedMs: words.minutes * 60_000,
  item: agenda.items.find(({ status }) => status === 'open')?.id ?? null,
  rerunOf: words.rerunOf,
});

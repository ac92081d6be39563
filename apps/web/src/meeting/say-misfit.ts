import type { Misfit } from '@yishi/protocol/names';
import type { sentences } from '@yishi/i18n/zh-CN/sentences';
import type { Say } from '../words/say.ts';

type Field = keyof (typeof sentences)['misfit']['field'];

/** Every field that has a name; the catalogues are loaded by language, so their keys are not to be had here. */
const fields: Record<Field, true> = {
  title: true,
  name: true,
  password: true,
  place: true,
  purpose: true,
  number: true,
  scheduledAt: true,
  link: true,
  dialIn: true,
  code: true,
  street: true,
  affects: true,
  kind: true,
  people: true,
  representing: true,
  agenda: true,
  items: true,
  presenter: true,
  minutes: true,
  conclusion: true,
  paragraphs: true,
  options: true,
  label: true,
  reason: true,
  condition: true,
  text: true,
  what: true,
  due: true,
  why: true,
  roles: true,
};

const isField = (name: string): name is Field => Object.hasOwn(fields, name);

/** The innermost part of the path that people know by a name; places in a list have none. */
const fieldOf = (path: string): Field | null => path.split('.').findLast(isField) ?? null;

/** What to put right in a message that did not fit, in one sentence; null where the field is none that people fill in. */
export const sayMisfit = (say: Say, { path, fault, limit }: Misfit): string | null => {
  const field = fieldOf(path);
  const empty = fault === 'tooLittle' && limit === 1;
  return field === null
    ? null
    : say('sentences:misfit.at', {
        field: say(`sentences:misfit.field.${field}`),
        fault: say(`sentences:misfit.${empty ? 'empty' : fault}`, { limit }),
      });
};

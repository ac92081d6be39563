import type * as Y from 'yjs';
import { type Edit, editBetween } from './edit.ts';
import { type Delta, moveCaret, rebaseEdit } from './rebase.ts';

/** What a plain input shows: its text and its selection in UTF-16 units. */
export type Shown = { value: string; start: number; end: number };

/** The input a text is bound to. `show` must set the value and the selection without an input event. */
export type TextView = { read(): Shown; show(next: Shown): void };

/** What to call from the events of the input. */
export type TextBinding = {
  /** The origin of the changes made here, for an undo manager. */
  origin: object;
  input(): void;
  compositionStart(): void;
  compositionEnd(): void;
  stop(): void;
};

/**
 * Binds a plain input to a shared text. What is typed becomes the smallest edit; what others type is
 * shown at once with the caret kept in its place. While an input method composes, nothing is shown or
 * sent, because a change of the value would break the composition; at its end the composed words are
 * rebased on what others wrote meanwhile.
 */
export const bindText = (text: Y.Text, view: TextView): TextBinding => {
  const origin = {};
  let known = text.toJSON();
  let held: Delta[] | null = null;

  const onChange = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
    if (transaction.origin === origin) return;
    if (held) held.push(event.delta);
    else showRemote(event.delta);
  };
  const showRemote = (delta: Delta): void => {
    const { start, end } = view.read();
    known = text.toJSON();
    view.show({ value: known, start: moveCaret(start, delta), end: moveCaret(end, delta) });
  };
  const commit = (deltas: readonly Delta[]): void => {
    const { value, end } = view.read();
    const edit = editBetween(known, value, end);
    if (edit) applyEdits(text, rebaseEdit(edit, deltas), origin);
    known = text.toJSON();
    if (deltas.length === 0) return;
    const caret = edit ? caretAfter(edit, deltas) : deltas.reduce((at, delta) => moveCaret(at, delta), end);
    view.show({ value: known, start: caret, end: caret });
  };

  text.observe(onChange);
  view.show({ value: known, start: 0, end: 0 });
  return {
    origin,
    input: () => {
      if (!held) commit([]);
    },
    compositionStart: () => {
      held ??= [];
    },
    compositionEnd: () => {
      const deltas = held ?? [];
      held = null;
      commit(deltas);
    },
    stop: () => text.unobserve(onChange),
  };
};

const applyEdits = (text: Y.Text, edits: readonly Edit[], origin: object): void => {
  text.doc?.transact(() => {
    for (const { at, remove, insert } of edits) {
      text.delete(at, remove);
      text.insert(at, insert);
    }
  }, origin);
};

const caretAfter = (edit: Edit, deltas: readonly Delta[]): number =>
  deltas.reduce((at, delta) => moveCaret(at, delta), edit.at) + edit.insert.length;

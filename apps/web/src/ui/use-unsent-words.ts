import { type FormEvent, use, useCallback, useEffect, useRef, useState } from 'react';
import { WritingContext } from './writing-context.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields that take words. What was searched, ticked, chosen or picked is quickly done again. */
const takesWords =
  'textarea, input:not([type=search], [type=radio], [type=checkbox], [type=range], [type=file])';

const isFieldOf = (panel: EventTarget, target: EventTarget): target is Field =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  target.matches(takesWords) &&
  target.closest('dialog') === panel;

const isUnsent = (field: Field): boolean =>
  field.isConnected && field.value.trim() !== '' && field.closest('[data-kept]') === null;

/**
 * Follows what is typed in a panel: words are unsent while the field in which somebody typed is still there and not
 * empty, and while a field marked `data-draft` brought some along from an earlier time. What stands under `data-kept`
 * needs no care: a text that others see while it is written, a command under way. Whoever leaves the page with unsent
 * words is asked by the browser.
 */
export const useUnsentWords = () => {
  const typed = useRef(new Set<Field>());
  const last = useRef<Field | null>(null);
  const [written, setWritten] = useState(false);
  const onWriting = use(WritingContext);
  useEffect(() => {
    if (!written) return undefined;
    onWriting(true);
    return () => onWriting(false);
  }, [written, onWriting]);
  const unsent = useCallback(() => [...typed.current].some(isUnsent), []);
  useEffect(() => {
    if (!written) return undefined;
    const leaves = (event: BeforeUnloadEvent) => {
      if (unsent()) event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', leaves);
    return () => globalThis.removeEventListener('beforeunload', leaves);
  }, [written, unsent]);
  const follow = useCallback(
    (field: Field) => {
      typed.current.add(field);
      last.current = field;
      setWritten(unsent());
    },
    [unsent],
  );
  const begin = useCallback(
    (panel: HTMLDialogElement) => {
      for (const field of panel.querySelectorAll('[data-draft]'))
        if (isFieldOf(panel, field) && isUnsent(field)) follow(field);
    },
    [follow],
  );
  const onInput = useCallback(
    ({ target, currentTarget }: FormEvent) => {
      if (isFieldOf(currentTarget, target)) follow(target);
    },
    [follow],
  );
  const forget = useCallback(() => {
    typed.current.clear();
    last.current = null;
    setWritten(false);
  }, []);
  const goOn = useCallback(() => last.current?.focus(), []);
  return { written, unsent, begin, onInput, forget, goOn };
};

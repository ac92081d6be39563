import { type FormEvent, use, useCallback, useEffect, useRef, useState } from 'react';
import { WritingContext } from './writing-context.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields that take words. What was searched, ticked, chosen or picked is quickly done again. */
const takesWords =
  'textarea, input:not([type=search], [type=radio], [type=checkbox], [type=range], [type=file])';

const fieldOf = ({ target, currentTarget }: FormEvent): Field | null =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  target.matches(takesWords) &&
  target.closest('dialog') === currentTarget
    ? target
    : null;

const isUnsent = (field: Field): boolean =>
  field.isConnected && field.value.trim() !== '' && field.closest('[data-kept]') === null;

/**
 * Follows what is typed in a panel: words are unsent while the field in which somebody typed is still there and not
 * empty. What stands under `data-kept` needs no care: a text that others see while it is written, a command under way.
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
  const onInput = useCallback(
    (event: FormEvent) => {
      const field = fieldOf(event);
      if (field === null) return;
      typed.current.add(field);
      last.current = field;
      setWritten(unsent());
    },
    [unsent],
  );
  const forget = useCallback(() => {
    typed.current.clear();
    last.current = null;
    setWritten(false);
  }, []);
  const goOn = useCallback(() => last.current?.focus(), []);
  return { written, unsent, onInput, forget, goOn };
};

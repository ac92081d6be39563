import { bindText, type TextBinding } from '@yishi/collab';
import { useEffect, useRef } from 'react';
import type * as Y from 'yjs';
import styles from './texts.module.css';

type Props = { text: Y.Text; label: string; readOnly: boolean; placeholder?: string; strong?: boolean };

/** A plain input that several people write in at once; the caret keeps its place, and an input method is not disturbed. */
export const SharedInput = ({ text, label, readOnly, placeholder, strong = false }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const binding = useRef<TextBinding | null>(null);
  useEffect(() => {
    const element = input.current;
    if (element === null) return undefined;
    const bound = bindText(text, {
      read: () => ({
        value: element.value,
        start: element.selectionStart ?? 0,
        end: element.selectionEnd ?? 0,
      }),
      show: ({ value, start, end }) => {
        element.value = value;
        if (element === element.ownerDocument.activeElement) element.setSelectionRange(start, end);
      },
    });
    binding.current = bound;
    return bound.stop;
  }, [text]);
  return (
    <input
      ref={input}
      className={strong ? styles.strongInput : styles.input}
      aria-label={label}
      placeholder={placeholder}
      readOnly={readOnly}
      maxLength={120}
      onInput={() => binding.current?.input()}
      onCompositionStart={() => binding.current?.compositionStart()}
      onCompositionEnd={() => binding.current?.compositionEnd()}
    />
  );
};

import { draftText, readDraft, startDraft } from '@yishi/collab';
import { useCallback, useEffect, useMemo } from 'react';
import type * as Y from 'yjs';
import { RichText } from '../../texts/rich-text.tsx';
import { mayWrite } from '../../texts/text-link.ts';
import { TextState } from '../../texts/text-state.tsx';
import { useDoc } from '../../texts/use-doc.ts';
import { useStaffText } from '../acting/use-staff-text.ts';

export type SharedDraftProps = {
  /** The name of the draft: whoever opens the same one writes in the same words. */
  readonly draft: string;
  /** What the draft begins with, when nobody has written in it. */
  readonly start: readonly string[];
  readonly label: string;
  readonly onParagraphs: (paragraphs: readonly string[]) => void;
};

/** The words of a text as the chair and the recorder write them together, until a command freezes them. */
export const SharedDraft = ({ draft, start, label, onParagraphs }: SharedDraftProps) => {
  const text = useStaffText('minutes');
  const { doc, status, right } = text;
  const fragment = useMemo(() => draftText(doc, draft), [doc, draft]);
  const read = useCallback((shared: Y.Doc) => readDraft(shared, draft), [draft]);
  const paragraphs = useDoc(doc, read);
  useEffect(() => {
    if (status === 'live' && right === 'write') startDraft(doc, draft, start);
  }, [doc, draft, start, status, right]);
  useEffect(() => onParagraphs(paragraphs), [paragraphs, onParagraphs]);
  return (
    <>
      <TextState text={text} />
      {text.provider === null || status === 'opening' ? null : (
        <RichText fragment={fragment} provider={text.provider} label={label} readOnly={!mayWrite(text)} />
      )}
    </>
  );
};

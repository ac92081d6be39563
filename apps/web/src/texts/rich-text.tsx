import { isSafeLink } from '@yishi/collab';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { EditorContent, useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { styleNonce } from '../theme/style-nonce.ts';
import { BigButton } from '../ui/big-button.tsx';
import styles from './texts.module.css';

type Props = { fragment: Y.XmlFragment; provider: WebsocketProvider; label: string; readOnly: boolean };

/** Paragraphs, lists, bold and links, written by several people with their names at the carets. */
export const RichText = ({ fragment, provider, label, readOnly }: Props) => {
  const editor = useEditor(
    {
      extensions: [
        StarterKit.configure({
          undoRedo: false,
          code: false,
          codeBlock: false,
          link: { openOnClick: false, isAllowedUri: (url) => isSafeLink(url) },
        }),
        Collaboration.configure({ fragment }),
        CollaborationCaret.configure({ provider }),
      ],
      editable: !readOnly,
      injectNonce: styleNonce(),
    },
    [fragment, provider],
  );
  useEffect(() => {
    const attributes = {
      'aria-label': label,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-readonly': String(readOnly),
      class: styles.prose ?? '',
    };
    editor.setOptions({ editable: !readOnly, editorProps: { attributes } });
  }, [editor, label, readOnly]);
  return (
    <div className={readOnly ? styles.readOnly : styles.editor}>
      {readOnly ? null : <Tools editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  );
};

const Tools = ({ editor }: { editor: ReturnType<typeof useEditor> }) => {
  const { t } = useTranslation('texts');
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('tools.label')}>
      <BigButton tone="plain" size="small" onClick={() => editor.chain().focus().toggleBold().run()}>
        {t('tools.bold')}
      </BigButton>
      <BigButton tone="plain" size="small" onClick={() => editor.chain().focus().toggleBulletList().run()}>
        {t('tools.list')}
      </BigButton>
      <BigButton tone="plain" size="small" onClick={() => editor.chain().focus().toggleOrderedList().run()}>
        {t('tools.numbers')}
      </BigButton>
    </div>
  );
};

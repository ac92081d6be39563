import { generalMinutes, itemMinutes } from '@yishi/collab';
import type { AgendaItem } from '@yishi/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RichText } from './rich-text.tsx';
import { mayWrite, type OpenText } from './text-link.ts';
import { TextState } from './text-state.tsx';
import styles from './texts.module.css';
import './texts-words.ts';

type Props = {
  text: OpenText;
  /** The adopted items, for one part each. */
  items: readonly AgendaItem[];
};

/** The recorder's text: one part for each item, and one for what belongs to none. Others read it live. */
export const MinutesEditor = ({ text, items }: Props) => {
  const { t } = useTranslation('texts');
  return (
    <div className={styles.parts}>
      <TextState text={text} />
      {items.map((item) => (
        <Part key={item.id} text={text} item={item.id} title={item.title} now={item.status === 'open'} />
      ))}
      <Part text={text} item={null} title={t('minutes.general')} now={false} />
    </div>
  );
};

const Part = ({
  text,
  item,
  title,
  now,
}: {
  text: OpenText;
  item: string | null;
  title: string;
  now: boolean;
}) => {
  const { t } = useTranslation('texts');
  const fragment = useMemo(
    () => (item === null ? generalMinutes(text.doc) : itemMinutes(text.doc, item)),
    [text.doc, item],
  );
  return (
    <section className={styles.part}>
      <h3>
        {title} {now ? <small className={styles.now}>{t('minutes.now')}</small> : null}
      </h3>
      {text.provider === null ? null : (
        <RichText
          fragment={fragment}
          provider={text.provider}
          label={t('minutes.of', { title })}
          readOnly={!mayWrite(text)}
        />
      )}
    </section>
  );
};

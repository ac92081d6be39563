import type { ReactNode } from 'react';
import { Icon } from './icons/icon.tsx';
import css from './notice.module.css';

type NoticeProps = {
  /** `attention` is amber with a triangle; `plain` explains. */
  readonly tone?: 'attention' | 'plain';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
};

/** Something to know, in the flow of the page: it covers nothing. */
export function Notice({ tone = 'plain', title, children }: NoticeProps) {
  return (
    <div className={css[tone]} role={tone === 'attention' ? 'alert' : undefined}>
      <Icon name={tone === 'attention' ? 'alert' : 'info'} />
      <div>
        {title === undefined ? null : <strong className={css.title}>{title}</strong>}
        {children}
      </div>
    </div>
  );
}

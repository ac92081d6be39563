import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import css from './fit-height.module.css';

const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46];

/**
 * For the wall, which nobody can scroll: what stands inside is set smaller until it fits the height that is left. The
 * words of a motion are never cut.
 */
export function FitHeight({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [frame.current, content.current];
    if (!outer || !inner) return undefined;
    const observer = new ResizeObserver(() => fit(outer, inner));
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className={css.frame}>
      <div ref={content} className={css.content} data-surface="screen">
        {children}
      </div>
    </div>
  );
}

function fit(outer: HTMLElement, inner: HTMLElement): void {
  for (const scale of scales) {
    inner.style.setProperty('--text-scale', String(scale));
    if (inner.scrollHeight <= outer.clientHeight) return;
  }
}

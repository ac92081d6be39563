import type { ComponentProps, ReactNode } from 'react';
import css from './big-button.module.css';
import type { IconName } from './icons/icon-paths.ts';
import { Icon } from './icons/icon.tsx';

/**
 * `go` is what can be done now, `quiet` everything beside it, `final` what ends something official, `plain` has no
 * border. `big` is the one action of a phone, `small` sits in a row under a mouse.
 */
export type ButtonLook = {
  readonly tone?: 'go' | 'quiet' | 'final' | 'plain';
  readonly size?: 'big' | 'normal' | 'small';
  /** Takes the whole width. */
  readonly wide?: boolean;
};

type ButtonContent = ButtonLook & {
  readonly icon?: IconName;
  /** The key that does the same. */
  readonly keyName?: string;
  /** Quieter words at the end: why it cannot be pressed yet. */
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

/** The classes of a button, for links that look like one. */
export function buttonClass({ tone = 'quiet', size = 'normal', wide = false }: ButtonLook): string {
  return [css.button, css[tone], css[size], wide && css.wide].filter(Boolean).join(' ');
}

type BigButtonProps = ButtonContent & Omit<ComponentProps<'button'>, 'className' | 'children'>;

/** A button. Disabled ones stay readable and say why in `hint`. */
export function BigButton({ tone, size, wide, icon, keyName, hint, children, ...button }: BigButtonProps) {
  return (
    <button
      type="button"
      {...button}
      className={buttonClass({ ...(tone && { tone }), ...(size && { size }), ...(wide && { wide }) })}
      aria-keyshortcuts={keyName}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
      {hint === undefined ? null : <small>{hint}</small>}
      {keyName === undefined ? null : <kbd>{keyName}</kbd>}
    </button>
  );
}

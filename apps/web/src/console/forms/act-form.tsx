import type { FormEvent, ReactNode } from 'react';
import { BigButton, type ButtonLook } from '../../ui/big-button.tsx';
import { ActState } from '../acting/act-state.tsx';
import type { Act } from '../acting/use-act.ts';
import css from './forms.module.css';
import { takesFocus } from './takes-focus.ts';

type ActFormProps = {
  readonly act: Act;
  /** The words of the button that gives the command. */
  readonly go: ReactNode;
  readonly tone?: ButtonLook['tone'];
  readonly ready: boolean;
  /** A panel that opens puts the focus on the button: Enter does it. */
  readonly focusGo?: boolean;
  readonly onGo: () => void;
  readonly children?: ReactNode;
  /** Other things to do, before the button. */
  readonly beside?: ReactNode;
};

/** A form that gives one command and says, where its button is, why it had no effect. */
export const ActForm = (props: ActFormProps) => {
  const { act, go, tone = 'go', ready, focusGo = false, onGo, children, beside } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !act.waits) onGo();
  };
  return (
    <form className={css.form} onSubmit={submit} data-kept={act.waits ? true : undefined}>
      {children}
      <ActState act={act} />
      <div className={css.foot}>
        {beside}
        <BigButton
          ref={focusGo ? takesFocus : undefined}
          type="submit"
          tone={tone}
          disabled={!ready || act.waits}
        >
          {go}
        </BigButton>
      </div>
    </form>
  );
};

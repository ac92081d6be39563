/** As `ref` of an element: a panel that opens puts the focus here instead of on its close button. */
export const takesFocus = (element: HTMLElement | null): void => element?.setAttribute('autofocus', '');

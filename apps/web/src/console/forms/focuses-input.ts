/** As `ref` of what appears because it was asked for: what is typed next goes into its first field. */
export const focusesInput = (element: HTMLElement | null): void => element?.querySelector('input')?.focus();

/** Written next. */
export const PrepareScreen = () => null;

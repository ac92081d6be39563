/** Written next. */
export const ConsoleScreen = () => null;

/** Written next. */
export const BoardScreen = () => null;

/** Written next. */
export const WatchScreen = () => null;

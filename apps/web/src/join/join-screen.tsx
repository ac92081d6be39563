/** Written next. */
export const JoinScreen = () => null;

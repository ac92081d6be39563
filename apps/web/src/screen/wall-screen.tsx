/** Written next. */
export const WallScreen = () => null;

/** Written next. */
export const PosterScreen = () => null;

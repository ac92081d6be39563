/** Written next. */
export const PhoneScreen = () => null;

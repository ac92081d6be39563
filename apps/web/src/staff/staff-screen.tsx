/** Written next. */
export const StaffScreen = () => null;

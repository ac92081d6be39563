/** Written next. */
export const RecordScreen = () => null;

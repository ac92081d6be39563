/**
 * The text of a CSV file. Spreadsheets in China save it in GBK unless told otherwise, so what is no UTF-8 is read as
 * GB 18030, which holds all of GBK.
 */
export const decodeTable = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

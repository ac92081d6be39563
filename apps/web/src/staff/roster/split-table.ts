/** What stands in one line of a pasted table. */
export type Cells = readonly string[];

/** The sign between cells: a tab where there is one, as spreadsheets copy; else what the first line uses most. */
const separatorOf = (text: string): string => {
  const first = text.split('\n', 1)[0] ?? '';
  const times = (sign: string) => first.split(sign).length - 1;
  return ['\t', ',', '，', ';'].reduce((best, sign) => (times(sign) > times(best) ? sign : best), '\t');
};

/**
 * Reads text copied from a spreadsheet or a CSV file: cells apart by tabs, commas or semicolons; a cell in quotation
 * marks may hold the separator, line breaks and doubled quotation marks. Empty lines are left out.
 */
export const splitTable = (pasted: string): Cells[] => {
  const text = pasted.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    cells.push(cell.trim());
    cell = '';
  };
  const endLine = () => {
    endCell();
    if (cells.some((one) => one !== '')) lines.push(cells);
    cells = [];
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (quoted && sign === '"' && text[i + 1] === '"') {
      cell += sign;
      i++;
    } else if (sign === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
    } else if (!quoted && sign === separator) endCell();
    else if (!quoted && sign === '\n') endLine();
    else cell += sign;
  }
  endLine();
  return lines;
};

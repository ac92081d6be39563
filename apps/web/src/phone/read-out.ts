const blocks = 'p,li,dt,dd,h1,h2,h3,h4,button,label,legend,a,summary';
const silent = '[aria-hidden="true"],[data-silent],[role="timer"],svg,style';

type Piece = { block: Element | null; text: string };

const piecesOf = (root: Element): Piece[] => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent, textContent } = node;
    const text = textContent?.trim() ?? '';
    if (text !== '' && parent !== null && parent.closest(silent) === null)
      pieces.push({ block: parent.closest(blocks), text });
  }
  return pieces;
};

/**
 * What stands in a part of the page as one would read it out: what is drawn for the eye only and clocks are left out,
 * and each paragraph, heading and button is a sentence of its own.
 */
export const readOut = (root: Element): string =>
  piecesOf(root)
    .reduce(
      (said, { block, text }, i, all) =>
        said + (i === 0 ? '' : separator(said, all[i - 1]?.block === block && block !== null)) + text,
      '',
    )
    .trim();

const separator = (said: string, sameSentence: boolean): string => {
  if (sameSentence) return ' ';
  return /[。！？，；：.!?,;:]$/.test(said) ? '\n' : '。\n';
};

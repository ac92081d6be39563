import css from './seal.module.css';

type SealProps = {
  /** Two to four characters, or a word in Latin letters. */
  readonly text: string;
  /** What the stamp means, read aloud. */
  readonly label: string;
  /** Red characters on paper instead of paper on red, for a result that did not pass. */
  readonly hollow?: boolean;
};

/** The red stamp: official and final, and nowhere else. Characters run down, columns from the right. */
export function Seal({ text, label, hollow = false }: SealProps) {
  const characters = [...text];
  const square = characters.length <= 4 && /^[\u2e80-\u9fff]+$/u.test(text);
  return (
    <svg
      className={hollow ? css.hollow : css.solid}
      viewBox={square ? '0 0 236 236' : '0 0 236 120'}
      role="img"
      aria-label={label}
    >
      <rect className={css.ground} x="3" y="3" width="230" height={square ? 230 : 114} rx="16" />
      <rect className={css.frame} x="13" y="13" width="210" height={square ? 210 : 94} rx="9" />
      {square ? <Columns characters={characters} /> : <Word text={text} />}
    </svg>
  );
}

function Columns({ characters }: { readonly characters: readonly string[] }) {
  if (characters.length <= 2) {
    return characters.map((character, i) => (
      <text key={character} x="118" y={characters.length === 1 ? 120 : 70 + i * 100} fontSize="96">
        {character}
      </text>
    ));
  }
  return characters.map((character, i) => (
    <text
      key={character}
      x={i < 2 ? 168 : 70}
      y={characters.length === 3 && i === 2 ? 120 : i % 2 === 0 ? 71 : 169}
      fontSize="88"
    >
      {character}
    </text>
  ));
}

function Word({ text }: { readonly text: string }) {
  const size = Math.min(58, 250 / Math.max(1, text.length));
  return (
    <text className={css.word} x="118" y="61" fontSize={size}>
      {text}
    </text>
  );
}

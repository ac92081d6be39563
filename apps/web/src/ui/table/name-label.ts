/** A name broken into the lines that stand beside a seat. Widths are in em of the name's own type. */
export type NameLabel = {
  readonly lines: readonly string[];
  readonly width: number;
  readonly cut: boolean;
};

const wide = /[·’…—\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;
const narrow = /[iIjl.,':;|!()[\] ]/u;
const slim = /[frst-]/u;
const broad = /[mwMW@]/u;
const capital = /[A-Z0-9\u00c0-\u00de]/u;

/** How wide a text is in em: a careful estimate that holds for the faces in `--font`, never too small. */
export function textWidth(text: string): number {
  let em = 0;
  for (const character of text) em += characterWidth(character);
  return em;
}

function characterWidth(character: string): number {
  if (wide.test(character)) return 1;
  if (narrow.test(character)) return 0.32;
  if (slim.test(character)) return 0.45;
  if (broad.test(character)) return 0.92;
  return capital.test(character) ? 0.72 : 0.61;
}

/** Breaks a name into at most two lines of `cap` em. What still does not fit ends in an ellipsis. */
export function nameLabel(name: string, cap: number): NameLabel {
  const clean = name.trim();
  if (textWidth(clean) <= cap) return label([clean], false);
  const halves = breakName(clean);
  const lines = halves.map((half) => shorten(half, cap));
  return label(
    lines,
    lines.some((line, i) => line !== halves[i]),
  );
}

/**
 * A shorter form of a name of several words: the first word and the next one's initial (`Huang X.`), or the first
 * word alone. Names without spaces stay as they are.
 */
export function shortName(name: string, initial: boolean): string {
  const [first = '', next] = name.trim().split(/\s+/u);
  if (next === undefined) return first;
  return initial ? `${first} ${[...next][0] ?? ''}.` : first;
}

/** The narrowest width at which a name fits on two lines without a cut. */
export function narrowestWidth(name: string): number {
  return Math.max(...breakName(name.trim()).map(textWidth));
}

function label(lines: readonly string[], cut: boolean): NameLabel {
  return { lines, cut, width: Math.max(...lines.map(textWidth)) };
}

/** The most even break: at a space, hyphen or middle dot where there is one, else in the middle of a long CJK name. */
function breakName(name: string): readonly string[] {
  const breaks = breakPlaces(name);
  let best: readonly string[] = [name];
  let bestWidth = textWidth(name);
  for (const at of breaks) {
    const halves = [name.slice(0, at).trim(), name.slice(at).trim()];
    const width = Math.max(...halves.map(textWidth));
    if (width < bestWidth) [best, bestWidth] = [halves, width];
  }
  return best;
}

function breakPlaces(name: string): readonly number[] {
  const places = [...name.matchAll(/[\s·・\-–]/gu)].map((match) => match.index + match[0].length);
  if (places.length > 0) return places;
  const characters = [...name];
  const allWide = characters.length >= 5 && characters.every((character) => wide.test(character));
  return allWide ? [characters.slice(0, Math.ceil(characters.length / 2)).join('').length] : [];
}

function shorten(text: string, cap: number): string {
  if (textWidth(text) <= cap) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`) > cap) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

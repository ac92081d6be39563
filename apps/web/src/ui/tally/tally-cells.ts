/** Answers counted in a vote with three ways. `electors` is everybody who may answer. */
export type VoteCounts = {
  readonly electors: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
};

export type TallyCell = 'for' | 'open' | 'abstain' | 'against';

/**
 * One cell for one voter: those for from the left, those against from the right, abstentions beside them, and between
 * them the ones who have not answered. Never fewer cells than answers.
 */
export function tallyCells(counts: VoteCounts): readonly TallyCell[] {
  return [
    ...row('for', counts.for),
    ...row('open', openAnswers(counts)),
    ...row('abstain', counts.abstain),
    ...row('against', counts.against),
  ];
}

export function openAnswers(counts: VoteCounts): number {
  return Math.max(0, counts.electors - counts.for - counts.against - counts.abstain);
}

/**
 * Where the mark stands that decides: after the cell of the vote that passes it, as a share of the bar. Null when
 * nothing can be marked: no threshold, or one beyond the number of cells.
 */
export function markShare(need: number | null, cells: number): number | null {
  if (need === null || need <= 0 || need > cells) return null;
  return need / cells;
}

function row(cell: TallyCell, times: number): TallyCell[] {
  return Array.from({ length: Math.max(0, times) }, () => cell);
}

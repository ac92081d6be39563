/** How long the commands of the last while waited for their answers. */
export class RecentWaits {
  #waits: number[] = [];

  add(ms: number): void {
    this.#waits.push(ms);
  }

  /** What nineteen of twenty did not exceed, 0 when there was none; begins anew. */
  take(): number {
    const sorted = this.#waits.sort((one, other) => one - other);
    this.#waits = [];
    return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 0;
  }
}

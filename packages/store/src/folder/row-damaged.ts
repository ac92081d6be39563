import type { Damage } from '../damage.ts';

/** A row that is not what was written. */
export class RowDamaged extends Error {
  override readonly name = 'RowDamaged';
  readonly damage: Damage;

  constructor(damage: Damage) {
    super(damage.detail);
    this.damage = damage;
  }
}

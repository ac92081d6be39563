import type { Visibility } from '@yishi/core';

/** Who sees the answers, and when. */
export const visibilityPresets = ['live', 'atClose', 'atPublish'] as const;
export type VisibilityPreset = (typeof visibilityPresets)[number];

/** The visibility of a preset: staff see no less than the others. */
export const visibilityOf = (preset: VisibilityPreset): Visibility => ({
  staff: preset === 'atPublish' ? 'atClose' : 'live',
  member: preset,
  public: preset,
});

/** The preset that comes nearest: what participants see decides. */
export const visibilityPresetOf = ({ member }: Visibility): VisibilityPreset => member;

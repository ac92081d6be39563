/** Light or dark as the reader chose, or as their device says. */
export type Scheme = 'auto' | 'light' | 'dark';

/** How large the words are. The elder sizes are a mode of their own: 22, 26 and 30 px, targets of 60 px. */
export type TextSize = 'standard' | 'large' | 'elder' | 'elderLarge' | 'elderLargest';

/** What a reader chose about the look; it stays on their device. */
export type LookSettings = {
  readonly scheme: Scheme;
  readonly textSize: TextSize;
};

export const schemes: readonly Scheme[] = ['auto', 'light', 'dark'];
export const textSizes: readonly TextSize[] = ['standard', 'large', 'elder', 'elderLarge', 'elderLargest'];
export const defaultLook: LookSettings = { scheme: 'auto', textSize: 'standard' };

const scales: Record<TextSize, number> = {
  standard: 1,
  large: 1.125,
  elder: 1,
  elderLarge: 26 / 22,
  elderLargest: 30 / 22,
};

/** The factor that belongs in `--text-scale`. */
export function textScale(size: TextSize): number {
  return scales[size];
}

export function isElder(size: TextSize): boolean {
  return size.startsWith('elder');
}

/** Reads what was kept, whatever it is: anything unknown becomes the default. */
export function parseLook(kept: string | null): LookSettings {
  const raw = parseObject(kept);
  return {
    scheme: schemes.find((scheme) => scheme === raw['scheme']) ?? defaultLook.scheme,
    textSize: textSizes.find((size) => size === raw['textSize']) ?? defaultLook.textSize,
  };
}

function parseObject(kept: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

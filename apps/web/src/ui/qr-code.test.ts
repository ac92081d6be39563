import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-code.tsx';

describe('a QR code', () => {
  it('begins with the finder pattern of seven modules', () => {
    const { side, path } = qrPath('https://yishi.example/j/7K4QM2XP');
    expect(path.startsWith('M0 0h7v1h-7z')).toBe(true);
    expect((side - 17) % 4).toBe(0);
  });

  it('differs with its text', () => {
    expect(qrPath('7K4QM2XP').path).not.toBe(qrPath('7K4QM2XQ').path);
  });
});

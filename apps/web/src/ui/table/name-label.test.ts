import { describe, expect, it } from 'vitest';
import { nameLabel, textWidth } from './name-label.ts';

describe('a name beside a seat', () => {
  it('a short name stays whole', () => {
    expect(nameLabel('王桂芳', 4)).toEqual({ lines: ['王桂芳'], width: 3, cut: false });
  });

  it('a name breaks at the space that makes the lines most even', () => {
    expect(nameLabel('Ana Maria Featherstone', 8).lines).toEqual(['Ana Maria', 'Featherstone']);
  });

  it('a middle dot breaks a name as a space does', () => {
    expect(nameLabel('阿卜杜热依木·买买提', 7).lines).toEqual(['阿卜杜热依木·', '买买提']);
  });

  it('what does not fit on two lines ends in an ellipsis within the width', () => {
    const { lines, cut } = nameLabel('Christopher Montgomery-Wainwright', 5);
    expect(cut).toBe(true);
    expect(lines.every((line) => textWidth(line) <= 5)).toBe(true);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});

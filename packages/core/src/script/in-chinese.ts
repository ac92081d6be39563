const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A count as it is said before a measure word: 两位, 十二分钟, 三十秒. From a hundred on, in figures. */
export const inChinese = (count: number): string => {
  if (!Number.isInteger(count) || count < 0 || count > 99) return String(count);
  if (count === 2) return '两';
  if (count < 10) return digits[count] ?? '';
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
};

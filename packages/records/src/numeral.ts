import type { Language } from '@yishi/i18n';

const chinese = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A small number as documents write it: `三` in Chinese, `3` in English; above ten always in figures. */
export const numeral = (language: Language, n: number): string =>
  (language === 'zh-CN' ? chinese[n] : undefined) ?? String(n);

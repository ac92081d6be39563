import { record as recordEn } from '@yishi/i18n/en/record';
import { record } from '@yishi/i18n/zh-CN/record';
import { addWords } from '../words/i18n.ts';

addWords('record', record, recordEn);

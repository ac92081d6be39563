import { watch as watchEn } from '@yishi/i18n/en/watch';
import { watch } from '@yishi/i18n/zh-CN/watch';
import { addWords } from '../words/i18n.ts';

addWords('watch', watch, watchEn);

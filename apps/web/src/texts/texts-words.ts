import { texts as textsEn } from '@yishi/i18n/en/texts';
import { texts } from '@yishi/i18n/zh-CN/texts';
import { addWords } from '../words/i18n.ts';

addWords('texts', texts, textsEn);

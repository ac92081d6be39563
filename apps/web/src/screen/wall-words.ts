import { screen as screenEn } from '@yishi/i18n/en/screen';
import { screen } from '@yishi/i18n/zh-CN/screen';
import { addWords } from '../words/i18n.ts';

addWords('screen', screen, screenEn);

import { console as consoleEn } from '@yishi/i18n/en/console';
import { console as consoleZh } from '@yishi/i18n/zh-CN/console';
import { addWords } from '../words/i18n.ts';

addWords('console', consoleZh, consoleEn);

import { staff as staffEn } from '@yishi/i18n/en/staff';
import { staff } from '@yishi/i18n/zh-CN/staff';
import { addWords } from '../words/i18n.ts';

addWords('staff', staff, staffEn);

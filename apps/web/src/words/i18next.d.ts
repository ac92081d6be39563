import type { KeysOf } from '@yishi/i18n';
import type { app } from '@yishi/i18n/zh-CN/app';
import type { board } from '@yishi/i18n/zh-CN/board';
import type { console } from '@yishi/i18n/zh-CN/console';
import type { join } from '@yishi/i18n/zh-CN/join';
import type { phone } from '@yishi/i18n/zh-CN/phone';
import type { poll } from '@yishi/i18n/zh-CN/poll';
import type { record } from '@yishi/i18n/zh-CN/record';
import type { refusals } from '@yishi/i18n/zh-CN/refusals';
import type { screen } from '@yishi/i18n/zh-CN/screen';
import type { sentences } from '@yishi/i18n/zh-CN/sentences';
import type { texts } from '@yishi/i18n/zh-CN/texts';
import type { staff } from '@yishi/i18n/zh-CN/staff';
import type { ui } from '@yishi/i18n/zh-CN/ui';
import type { watch } from '@yishi/i18n/zh-CN/watch';
import type { words } from '@yishi/i18n/zh-CN/words';

/** Keys are typed from the Chinese catalogues: a missing one does not compile. A new screen adds its line here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: {
      app: KeysOf<typeof app>;
      board: KeysOf<typeof board>;
      console: KeysOf<typeof console>;
      join: KeysOf<typeof join>;
      phone: KeysOf<typeof phone>;
      poll: KeysOf<typeof poll>;
      record: KeysOf<typeof record>;
      refusals: KeysOf<typeof refusals>;
      screen: KeysOf<typeof screen>;
      sentences: KeysOf<typeof sentences>;
      texts: KeysOf<typeof texts>;
      staff: KeysOf<typeof staff>;
      ui: KeysOf<typeof ui>;
      watch: KeysOf<typeof watch>;
      words: KeysOf<typeof words>;
    };
  }
}

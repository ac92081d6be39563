import type { FolderFault } from '@yishi/store';

/** Why the server does not start: one sentence in each language. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(en);
    this.zh = zh;
    this.en = en;
  }
}

const codeOf = (fault: unknown): unknown =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined;

/** What went wrong when listening; null when it is nothing known. */
export const listenMistake = (fault: unknown, host: string, port: number): Mistake | null => {
  switch (codeOf(fault)) {
    case 'EADDRINUSE':
      return new Mistake(
        `端口 ${port} 已被占用：请关闭占用它的程序，或用 --port 换一个端口。`,
        `Port ${port} is in use: stop what uses it, or choose another with --port.`,
      );
    case 'EACCES':
      return new Mistake(
        `没有权限使用端口 ${port}：请用 --port 换一个 1024 以上的端口。`,
        `Port ${port} is not allowed here: choose one above 1024 with --port.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Mistake(
        `这台电脑没有地址 ${host}：请检查 --host。`,
        `This machine has no address ${host}: check --host.`,
      );
    default:
      return null;
  }
};

/** What is wrong with the data folder. */
export const folderMistake = (fault: FolderFault): Mistake => {
  const { folder } = fault;
  switch (fault.code) {
    case 'DataFolderTooNew':
      return new Mistake(
        `数据文件夹 ${folder} 由更新版本的议事写入（格式 ${fault.format}，本版本只认识到 ${fault.known}）：请更新程序。`,
        `The data folder ${folder} was written by a newer Yishi (format ${fault.format}, this one knows ${fault.known}): update the program.`,
      );
    case 'DataFolderNotWritable':
      return new Mistake(
        `数据文件夹 ${folder} 无法写入（${fault.reason}）：请检查权限，或用 --data 换一个文件夹。`,
        `The data folder ${folder} cannot be written (${fault.reason}): check its permissions, or choose another with --data.`,
      );
    case 'DataFolderInUse':
      return new Mistake(
        `数据文件夹 ${folder} 正被另一个议事程序使用：请先停止它。`,
        `The data folder ${folder} is in use by another Yishi: stop that one first.`,
      );
    case 'DataFolderDamaged':
      return new Mistake(
        `数据文件夹 ${folder} 已损坏（${fault.damage.part}${fault.damage.name === null ? '' : `，${fault.damage.name}`}）：请从备份恢复。`,
        `The data folder ${folder} is damaged (${fault.damage.part}${fault.damage.name === null ? '' : ` of ${fault.damage.name}`}): restore it from a backup.`,
      );
    default:
      return fault satisfies never;
  }
};

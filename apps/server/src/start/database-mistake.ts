import type { DatabaseProblem } from '@yishi/store';
import { Mistake } from './mistake.ts';

type Sentences = [zh: string, en: string];

/** The problems of a database that could be reached. */
type Unfit = Exclude<
  DatabaseProblem,
  { code: 'DatabaseAddressInvalid' | 'DatabaseUnreachable' | 'DatabaseLoginRefused' | 'DatabaseMissing' }
>;

/** What is wrong with the database. */
export const databaseMistake = (problem: DatabaseProblem): Mistake => {
  const [zh, en] = sentencesOf(problem);
  return new Mistake(zh, en);
};

const sentencesOf = (problem: DatabaseProblem): Sentences => {
  switch (problem.code) {
    case 'DatabaseAddressInvalid':
      return [
        'DATABASE_URL 应形如 postgres://用户:密码@主机:5432/数据库。',
        'DATABASE_URL must look like postgres://user:password@host:5432/name.',
      ];
    case 'DatabaseUnreachable':
      return [
        `连不上数据库 ${problem.database}（${problem.reason}）：请检查它是否在运行、地址和端口是否正确。`,
        `The database ${problem.database} cannot be reached (${problem.reason}): check that it runs, its address and its port.`,
      ];
    case 'DatabaseLoginRefused':
      return [
        `数据库 ${problem.database} 拒绝登录（${problem.reason}）：请检查用户和密码。`,
        `The database ${problem.database} refuses the login (${problem.reason}): check user and password.`,
      ];
    case 'DatabaseMissing':
      return [
        `数据库 ${problem.database} 不存在：请先用 createdb 创建。`,
        `The database ${problem.database} does not exist: make it first, with createdb.`,
      ];
    default:
      return unfitFor(problem);
  }
};

/** A database that answers, and cannot be used as it is. */
const unfitFor = (problem: Unfit): Sentences => {
  switch (problem.code) {
    case 'DatabaseTooOld':
      return [
        `数据库 ${problem.database} 是 PostgreSQL ${problem.version}：需要 15 或更新版本。`,
        `The database ${problem.database} is PostgreSQL ${problem.version}: 15 or newer is needed.`,
      ];
    case 'DatabaseNotUtf8':
      return [
        `数据库 ${problem.database} 的编码是 ${problem.encoding}：请另建一个 UTF8 编码的数据库。`,
        `The database ${problem.database} keeps text as ${problem.encoding}: make one with the encoding UTF8.`,
      ];
    case 'DatabaseNotDurable':
      return [
        `数据库 ${problem.database} 的设置 ${problem.setting} 会在断电时丢失已确认的内容：请改回默认值。`,
        `The database ${problem.database} runs with ${problem.setting}, and a power cut would lose what was acknowledged: put it back to its default.`,
      ];
    case 'DatabaseReadOnly':
      return [
        `数据库 ${problem.database} 是只读的：请使用主库的地址。`,
        `The database ${problem.database} only reads: use the address of the primary.`,
      ];
    case 'DatabaseNotAllowed':
      return [
        `该用户无权使用数据库 ${problem.database}（${problem.reason}）：请授予 CREATE 权限。`,
        `The user may not work in the database ${problem.database} (${problem.reason}): grant it CREATE there.`,
      ];
    case 'DatabaseTooNew':
      return [
        `数据库 ${problem.database} 由更新版本的议事写入（格式 ${problem.format}，本版本只认识到 ${problem.known}）：请更新程序。`,
        `The database ${problem.database} was written by a newer Yishi (format ${problem.format}, this one knows ${problem.known}): update the program.`,
      ];
    case 'DatabaseForeign':
      return [
        `数据库 ${problem.database} 里已有别的程序的 yishi 模式：请换一个数据库。`,
        `The database ${problem.database} has a schema "yishi" of another program: use another database.`,
      ];
    case 'DatabaseInUse':
      return [
        `数据库 ${problem.database} 正在迁移或恢复，或仍有服务在使用：请稍候再试。`,
        `The database ${problem.database} is being moved or restored, or a server still uses it: try again later.`,
      ];
    default:
      return problem satisfies never;
  }
};

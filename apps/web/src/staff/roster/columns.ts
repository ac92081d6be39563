/** What a column of a pasted table says of people. */
export type Column =
  | 'name'
  | 'representing'
  | 'category'
  | 'body'
  | 'duties'
  | 'votes'
  | 'affected'
  | 'side'
  | 'channel';

/** What such a column may be called; the first in each language is what the page proposes. */
const headers: Record<Column, readonly string[]> = {
  name: ['姓名', 'name', '名字', '参会人', '代表姓名', 'full name'],
  representing: [
    '代表',
    'speaks for',
    '单位',
    '楼栋',
    '网格',
    '所在单位',
    '单位或楼栋',
    'representing',
    'unit',
    'building',
  ],
  category: ['参会身份', 'capacity', '身份', '类别', 'category', 'attends as'],
  body: ['协商主体', 'body', '主体', '主体类别'],
  duties: ['职责', 'duties', '会上的职责', '会议职务', '职务', 'duty'],
  votes: ['表决权', 'vote', '有表决权', '表决', 'votes', 'voter', 'has a vote'],
  affected: ['直接有关', 'affected', '有关', '利害相关', 'directly affected'],
  side: ['立场', 'side', '正反', 'stance'],
  channel: ['参加方式', 'takes part', '方式', '渠道', 'channel'],
};

const columns: readonly Column[] = [
  'name',
  'representing',
  'category',
  'body',
  'duties',
  'votes',
  'affected',
  'side',
  'channel',
];

const plain = (header: string): string => header.toLowerCase().replaceAll(/[\s_：:*（）()]/g, '');

/** Which column a header names; null when it names none. */
export const columnOf = (header: string): Column | null =>
  columns.find((column) => headers[column].some((name) => plain(name) === plain(header))) ?? null;

/** The headers the page proposes, in one language. */
export const proposedHeaders = (language: 'zh-CN' | 'en'): string[] =>
  columns.flatMap((column) => headers[column][language === 'en' ? 1 : 0] ?? []);

import type { PersonDetails } from '@yishi/core';
import type { z } from 'zod';
import type { Say } from './telling.ts';

/** Somebody of the roster as written down. */
export type Cast = z.input<typeof PersonDetails>;

type Role = Pick<Cast, 'category'> & Partial<Cast>;

/** A voter in the hall with a phone, unless said otherwise. */
export const someone = (id: string, name: string, role: Role): Cast => ({
  id,
  name,
  body: 'none',
  representing: null,
  duties: [],
  votes: true,
  affected: false,
  side: null,
  channel: 'room',
  ...role,
});

const office = (say: Say) => ({
  zhouMin: someone('zhou-min', say('周敏', 'Zhou Min'), {
    category: 'communitySecretary',
    body: 'party',
    representing: say('社区党委', 'Community Party committee'),
    duties: ['convener'],
  }),
  liJianguo: someone('li-jianguo', say('李建国', 'Li Jianguo'), {
    category: 'communityStaff',
    body: 'residentsCommittee',
    representing: say('社区居委会', 'Residents’ committee'),
  }),
  chenXi: someone('chen-xi', say('陈曦', 'Chen Xi'), {
    category: 'communityStaff',
    body: 'serviceCentre',
    representing: say('社区公共服务中心', 'Community service centre'),
    duties: ['recorder', 'onlineHost'],
  }),
  dengYu: someone('deng-yu', say('邓雨', 'Deng Yu'), {
    category: 'socialOrganisation',
    body: 'socialOrganisation',
    representing: say('邻聚社工中心', 'Linju social work centre'),
    duties: ['chair'],
    votes: false,
  }),
  pengGuilan: someone('peng-guilan', say('彭桂兰', 'Peng Guilan'), {
    category: 'supervisor',
    representing: say('居务监督委员会', 'Supervision committee'),
    duties: ['supervisor', 'scrutineer'],
    votes: false,
  }),
  luoYi: someone('luo-yi', say('罗毅', 'Luo Yi'), {
    category: 'legalOffice',
    representing: say('法律维权室', 'Legal rights office'),
    duties: ['legalAdviser'],
    votes: false,
  }),
});

const gridLeader = (id: string, name: string, grid: string): Cast =>
  someone(id, name, { category: 'gridLeader', body: 'serviceCentre', representing: grid });

const buildingHead = (id: string, name: string, building: string): Cast =>
  someone(id, name, { category: 'buildingHead', body: 'residentsCommittee', representing: building });

const grids = (say: Say) => ({
  hePing: gridLeader('he-ping', say('何平', 'He Ping'), say('第3网格', 'Grid 3')),
  tanLi: gridLeader('tan-li', say('谭丽', 'Tan Li'), say('第5网格', 'Grid 5')),
  duanChao: gridLeader('duan-chao', say('段超', 'Duan Chao'), say('第8网格', 'Grid 8')),
  wangGuifang: buildingHead('wang-guifang', say('王桂芳', 'Wang Guifang'), say('2栋', 'Building 2')),
  liuTiesheng: buildingHead('liu-tiesheng', say('刘铁生', 'Liu Tiesheng'), say('5栋', 'Building 5')),
  yiXiaohong: buildingHead('yi-xiaohong', say('易小红', 'Yi Xiaohong'), say('9栋', 'Building 9')),
});

const resident = (id: string, name: string): Cast =>
  someone(id, name, { category: 'residentRepresentative' });

const residents = (say: Say) => ({
  zhangAihua: resident('zhang-aihua', say('张爱华', 'Zhang Aihua')),
  wuLei: resident('wu-lei', say('吴磊', 'Wu Lei')),
  xiaoQin: resident('xiao-qin', say('肖琴', 'Xiao Qin')),
  gongZhiqiang: resident('gong-zhiqiang', say('龚志强', 'Gong Zhiqiang')),
  huangXiuying: resident('huang-xiuying', say('黄秀英', 'Huang Xiuying')),
  caoLiang: resident('cao-liang', say('曹亮', 'Cao Liang')),
});

/** The people of Fenglinli who appear in more than one story, as they usually attend. */
export const castOf = (say: Say) => ({ ...office(say), ...grids(say), ...residents(say) });

/** Where all the stories happen. */
export const fenglinli = (say: Say) => ({
  name: say('枫林里社区', 'Fenglinli Community'),
  street: say('清溪街道', 'Qingxi Street'),
});

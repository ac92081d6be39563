import { type Cast, castOf, someone } from '../cast.ts';
import type { Say } from '../telling.ts';

const official = (id: string, name: string, role: Pick<Cast, 'category' | 'representing'>): Cast =>
  someone(id, name, { ...role, votes: false });

const officials = (say: Say): Cast[] => [
  official('gao-mingyuan', say('高明远', 'Gao Mingyuan'), {
    category: 'streetLeader',
    representing: say('清溪街道', 'Qingxi Street'),
  }),
  official('fan-yun', say('范云', 'Fan Yun'), {
    category: 'liaisonLeader',
    representing: say('联点领导', 'Liaison leader'),
  }),
  {
    ...official('tang-jun', say('唐军', 'Tang Jun'), {
      category: 'streetDepartment',
      representing: say('街道城市建设办', 'Street urban construction office'),
    }),
    duties: ['presenter'],
  },
  official('jiang-lin', say('蒋琳', 'Jiang Lin'), {
    category: 'streetDepartment',
    representing: say('街道社会事务办', 'Street civil affairs office'),
  }),
  {
    ...official('qin-wei', say('秦卫', 'Qin Wei'), {
      category: 'districtDepartment',
      representing: say('区公安分局', 'District police'),
    }),
    duties: ['expert'],
  },
  official('feng-kai', say('冯凯', 'Feng Kai'), {
    category: 'inServiceMember',
    representing: say('在职党员', 'In-service Party members'),
  }),
];

const staff = (say: Say): Cast[] => {
  const cast = castOf(say);
  return [
    { ...cast.zhouMin, votes: false },
    cast.dengYu,
    { ...cast.chenXi, votes: false },
    { ...cast.liJianguo, votes: false },
    cast.pengGuilan,
    cast.luoYi,
    { ...cast.hePing, votes: false },
    { ...cast.tanLi, votes: false },
    { ...cast.duanChao, votes: false },
  ];
};

const newcomer = (id: string, name: string): Cast =>
  someone(id, name, { category: 'residentRepresentative', affected: true });

const residents = (say: Say): Cast[] => {
  const cast = castOf(say);
  return [
    { ...cast.zhangAihua, channel: 'helped', affected: true, side: 'for' },
    { ...cast.wuLei, channel: 'remote', affected: true },
    { ...cast.xiaoQin, channel: 'remote', affected: true, side: 'against' },
    { ...cast.gongZhiqiang, affected: true, side: 'against' },
    { ...cast.huangXiuying, affected: true, side: 'for' },
    { ...cast.caoLiang, channel: 'remote', affected: true },
    newcomer('he-chunlian', say('贺春莲', 'He Chunlian')),
    { ...newcomer('xie-jianjun', say('谢建军', 'Xie Jianjun')), side: 'against' },
    { ...newcomer('meng-fanlin', say('孟凡林', 'Meng Fanlin')), channel: 'remote' },
    newcomer('zhong-xiaoyan', say('钟小燕', 'Zhong Xiaoyan')),
    newcomer('he-xiulan', say('何秀兰', 'He Xiulan')),
  ];
};

const sponsors = (say: Say): Cast[] => [
  someone('xu-wei', say('徐伟', 'Xu Wei'), {
    category: 'property',
    body: 'unitsAndProperty',
    representing: say('安居物业', 'Anju property management'),
  }),
  someone('ouyang-xia', say('欧阳霞', 'Ouyang Xia'), {
    category: 'unitRepresentative',
    body: 'unitsAndProperty',
    representing: say('枫林里小学', 'Fenglinli Primary School'),
  }),
  someone('lin-lan', say('林岚', 'Lin Lan'), {
    category: 'unitRepresentative',
    body: 'unitsAndProperty',
    representing: say('清溪农商银行', 'Qingxi Rural Commercial Bank'),
    channel: 'remote',
  }),
];

const delegate = (id: string, name: string, representing: string): Cast =>
  someone(id, name, { category: 'delegate', representing });

/** The thirty-four people of the hearing on cameras; nineteen of them vote. */
export const camerasPeople = (say: Say): Cast[] => {
  const { wangGuifang, liuTiesheng, yiXiaohong } = castOf(say);
  return [
    ...staff(say),
    ...officials(say),
    wangGuifang,
    { ...liuTiesheng, channel: 'helped' },
    yiXiaohong,
    ...residents(say),
    ...sponsors(say),
    delegate('tan-guoqiang', say('谭国强', 'Tan Guoqiang'), say('区人大代表', 'District people’s congress')),
    delegate('liu-yeqing', say('柳叶青', 'Liu Yeqing'), say('区政协委员', 'District CPPCC')),
  ];
};

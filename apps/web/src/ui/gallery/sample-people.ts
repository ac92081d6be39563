import type { Seat } from '../table/seat.ts';

type Sample = Partial<Seat> & { readonly zh: string; readonly en: string };

/** A linkage meeting of fifteen during the first round of views. */
export const linkage: readonly Sample[] = [
  { zh: '邓雨', en: 'Deng Yu', role: '主' },
  { zh: '周敏', en: 'Margaret Featherstone' },
  { zh: '何平', en: 'He Ping', hand: 3 },
  { zh: '谭丽', en: 'Tan Li', heard: 1 },
  { zh: '段超', en: 'Christopher Duan' },
  { zh: '王桂芳', en: 'Wang Guifang', heard: 2 },
  { zh: '刘铁生', en: 'Liu Tiesheng', hand: 1 },
  { zh: '孙立群', en: 'Sun Liqun', heard: 1, pointOfOrder: true },
  { zh: '黄秀英', en: 'Huang Xiuying', heard: 1, hand: 4 },
  { zh: '吴磊', en: 'Wu Lei', channel: 'remote', heard: 1, mine: true },
  { zh: '肖琴', en: 'Xiao Qin', channel: 'remote', heard: 1, presence: 'reconnecting' },
  { zh: '曹亮', en: 'Cao Liang', channel: 'remote', hand: 2 },
  { zh: '张爱华', en: 'Zhang Aihua', channel: 'telephone', speaking: true },
  { zh: '彭桂兰', en: 'Peng Guilan', role: '监' },
  { zh: '罗毅', en: 'Luo Yi', channel: 'remote', role: '法' },
];

/** A hearing of thirty with an open ballot. */
export const hearing: readonly Sample[] = [
  { zh: '邓雨', en: 'Deng Yu', role: '主' },
  { zh: '周敏', en: 'Zhou Min', role: '列' },
  { zh: '方建华', en: 'Fang Jianhua', role: '列' },
  { zh: '何平', en: 'He Ping', answer: 'for' },
  { zh: '谭丽', en: 'Tan Li', answer: 'for' },
  { zh: '王桂芳', en: 'Wang Guifang', answer: 'for' },
  { zh: '刘铁生', en: 'Liu Tiesheng', answer: 'for' },
  { zh: '易小红', en: 'Yi Xiaohong', presence: 'absent' },
  { zh: '龚志强', en: 'Gong Zhiqiang', answer: 'against' },
  { zh: '黄秀英', en: 'Huang Xiuying', answer: 'abstain' },
  { zh: '欧阳慧敏', en: 'Ouyang Huimin', channel: 'helped', answer: 'for' },
  { zh: '郭玉兰', en: 'Guo Yulan', answer: 'against' },
  { zh: '邹建平', en: 'Zou Jianping' },
  { zh: '徐伟', en: 'Xu Wei', answer: 'for' },
  { zh: '孙立群', en: 'Sun Liqun', answer: 'for' },
  { zh: '韩冰', en: 'Han Bing', channel: 'remote', answer: 'for' },
  { zh: '张爱华', en: 'Zhang Aihua', channel: 'telephone' },
  { zh: '肖琴', en: 'Xiao Qin', channel: 'remote', answer: 'for', presence: 'reconnecting' },
  { zh: '曹亮', en: 'Cao Liang', channel: 'remote' },
  { zh: '吴磊', en: 'Wu Lei', channel: 'remote', presence: 'reconnecting' },
  { zh: '夏丽娟', en: 'Xia Lijuan', channel: 'remote', role: '列' },
  { zh: '冯国华', en: 'Feng Guohua', role: '列' },
  { zh: '沈立新', en: 'Shen Lixin', role: '列' },
  { zh: '唐军', en: 'Tang Jun', role: '列' },
  { zh: '蒋琳', en: 'Jiang Lin', role: '列' },
  { zh: '贺东', en: 'He Dong', role: '列' },
  { zh: '梁卫国', en: 'Liang Weiguo', role: '列' },
  { zh: '罗毅', en: 'Luo Yi', channel: 'telephone', role: '法' },
  { zh: '彭桂兰', en: 'Peng Guilan', role: '监' },
  { zh: '陈曦', en: 'Chen Xi', role: '记' },
];

const extra: readonly Sample[] = [
  { zh: '邓国强', en: 'Deng Guoqiang' },
  { zh: '贺丽', en: 'He Li', channel: 'remote' },
  { zh: '孟晓东', en: 'Meng Xiaodong' },
  { zh: '秦淑珍', en: 'Qin Shuzhen' },
  { zh: '陶然', en: 'Tao Ran' },
  { zh: '尹文斌', en: 'Yin Wenbin', channel: 'remote' },
  { zh: '范玉梅', en: 'Fan Yumei', channel: 'helped' },
  { zh: '司马云', en: 'Sima Yun' },
  { zh: '崔明', en: 'Cui Ming' },
  { zh: '石磊', en: 'Shi Lei', channel: 'remote' },
];

/** Forty residents' representatives. */
export const assembly: readonly Sample[] = [...hearing.slice(0, 20), ...extra, ...hearing.slice(20)];

/** Five neighbours about a stairwell. */
export const neighbours: readonly Sample[] = [
  { zh: '何平', en: 'He Ping', role: '主' },
  { zh: '王桂芳', en: 'Wang Guifang', hand: 1 },
  { zh: '龚志强', en: 'Gong Zhiqiang', speaking: true },
  { zh: '肖琴', en: 'Xiao Qin', channel: 'remote', heard: 1 },
  { zh: '罗毅', en: 'Luo Yi', channel: 'telephone', role: '法' },
];

const roles: Record<string, string> = { 主: 'C', 监: 'S', 法: 'L', 列: 'A', 记: 'R' };

/** Samples as seats, in the language of the page. */
export function seats(samples: readonly Sample[], language: string): readonly Seat[] {
  return samples.map(({ zh, en, ...seat }) => ({
    id: en,
    name: language === 'en' ? en : zh,
    channel: 'room',
    role: null,
    heard: 0,
    hand: null,
    speaking: false,
    answer: null,
    presence: 'here',
    ...seat,
    ...(seat.role && language === 'en' ? { role: roles[seat.role] ?? seat.role } : {}),
  }));
}

const fingers = [5, 4, 3, 3, 2, 4, 1, 3, 0, 5, 4, 3] as const;
const tones = ['block', 'doubt', 'doubt', 'support', 'support', 'support'] as const;

/** The linkage meeting after a round of fist to five. */
export const graded: readonly Sample[] = linkage.map((seat, i) => {
  const level = fingers[i % fingers.length] ?? 3;
  if (seat.role || i === 4) return { ...seat, speaking: false };
  return {
    ...seat,
    speaking: false,
    answer: { mark: String(level), words: String(level), tone: tones[level] ?? 'doubt' },
  };
});

/** Before the meeting: some are here, the others expected. */
export const arriving: readonly Sample[] = linkage.map(({ zh, en, role, channel }, i) => ({
  zh,
  en,
  ...(role ? { role } : {}),
  ...(channel ? { channel } : {}),
  presence: i % 3 === 1 ? 'expected' : 'here',
}));

/** The notice board. */
export const board = {
  title: '社区议事公示栏',
  titleOf: '{{community}}议事公示栏',
  updated: '{{time}} 更新',
  today: {
    title: '今天的会',
    note: '不用注册，扫码或点按钮就能进',
    none: '今天没有会。下面是将要开的会和已经有结果的会。',
  },
  coming: { title: '将要开的会', none: '还没有安排。' },
  recent: { title: '商量出的结果', none: '还没有开完的会。' },
  running: '正在开会 · 已开 {{minutes}} 分钟',
  startsIn: {
    today: '还有 {{hours}} 小时 {{minutes}} 分',
    soon: '马上开始',
    minutes: '还有 {{minutes}} 分钟',
  },
  joinCode: '会议码',
  join: '参加会议',
  wait: '先进等候页',
  watch: '旁听',
  record: '看会议记录',
  practice: '模拟会',
  paper: '不会用手机？社区窗口、意见箱、电话、上门走访都算数，效力一样。',
  staff: '工作人员入口',
  loading: '正在打开…',
  again: '再试一次',
} as const;

/** The page around the minutes; the minutes themselves bring their own words. */
export const record = {
  title: '会议记录',
  board: '公示栏',
  print: '打印',
  markdown: '下载 Markdown',
  loading: '正在打开会议记录…',
  again: '重新读取',
  notOpen: {
    title: '这份记录还没有公开',
    text: '会议结束、提交签字以后，任何人都可以在这里查看。参加会议的人，请用报到时的手机打开；工作人员请先登录。',
    login: '工作人员登录',
  },
  unreachable: '现在连不上服务器。请检查网络，再重新读取。',
  stale: {
    title: '现在连不上服务器，内容可能不是最新的',
    text: '这是 {{time}} 读到的内容。网络恢复后会自动更新。',
  },
  preview: {
    title: '这是草稿，还在变动',
    text: '记录尚未提交签字。这是 {{time}} 的内容，本页会自动更新。',
    asOf: '截至 {{day}} {{time}}',
  },
  signing: {
    title: '正在核对签字',
    text: '记录已提交，只能更正，不能改写。参加会议的人在自己的手机上签字，没带手机的到服务台签字。',
  },
  sealed: { title: '已封存', text: '从封存起，谁都不能再改动这份记录。' },
  unfold: '展开',
  fold: '收起',
  count: '{{count}} 条',
  draft: '第 {{version}} 稿全文',
  byName: '逐人表决名单',
  people: '{{count}} 人',
  seal: {
    sealed: '{{issuer}}的会议记录章，表示记录已封存',
    purpose: '会议记录专用',
    practice: '模拟不作依据',
    missing: '封存后盖章',
  },
  scan: '扫码查看本记录',
  page: { before: '第 ', of: ' 页，共 ', after: ' 页' },
} as const;

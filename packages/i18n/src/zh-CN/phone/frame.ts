/** What stands around the places of a phone, and what comes between. */
export const frame = {
  tabs: {
    label: '页面',
    now: '现在',
    agenda: '议程',
    record: '记录',
    people: '人员',
    more: '更多',
    help: '叫帮办',
  },
  top: { present: '{{count}} 人在会', voters: '{{count}} 位表决人', floor: '轮到您发言' },
  alert: {
    onDeck: '下一位就是您，请准备发言。',
    floor: '请您发言。',
    ballot: '开始表决，请您投票。',
    round: '请您表态。',
  },
  connection: { lost: '网络断开。下面是断开前的样子，恢复后自动更新。' },
  door: {
    connecting: '正在进入会议…',
    noKey: '这部手机还没有进入过这场会议',
    noKeyHelp: '请重新扫码，或者输入会议码。',
    toJoin: '去进入会议',
    ended: '已经断开',
    released: '您的名字已经放开，或者换到了另一部手机。要在这部手机上继续，请重新进入。',
    reload: '重新打开',
  },
  act: { ok: '知道了', back: '返回' },
  help: {
    title: '要叫人来帮忙吗？',
    help: '在会场的，工作人员走到您身边；在线上的，工作人员联系您。',
    go: '叫帮办来',
    no: '不用了',
    called: '已经叫了',
    calledHelp: '工作人员马上来，请在座位上等一下。在线上的，请留意电话。',
  },
} as const;

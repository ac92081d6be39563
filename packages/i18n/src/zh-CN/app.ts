/** The frame around every screen. */
export const app = {
  fault: {
    title: '这一页出了问题',
    body: '会议没有受影响，已经收到的发言和表决都在。请重新打开这一页；还不行，请叫工作人员。',
    reload: '重新打开',
  },
  noPage: { title: '没有这一页', body: '网址可能少了一段。可以从公示栏进入会议。', toBoard: '去公示栏' },
} as const;

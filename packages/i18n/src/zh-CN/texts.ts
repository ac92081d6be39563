/** Texts that several people write together. */
export const texts = {
  state: {
    opening: '正在打开文稿…',
    lost: '和服务器断开了。您写的字先存在这一页，恢复后自动送出，请不要关掉。',
    stopped: '这份文稿要重新打开才能继续。您最后写的可能没有存上，请先在这里复制。',
    tooLong:
      '刚才加进来的内容太长，没有存上。请先在这里复制，重新打开文稿后分几次加；还是不行，就是文稿满了，要先删减。',
    again: '重新打开',
    readOnly: '只能看，不能改。主持人和记录员在写。',
  },
  tools: { label: '格式', bold: '加粗', list: '列点', numbers: '编号' },
  agenda: {
    label: '议程草稿',
    empty: '还没有事项。',
    add: '加一项',
    untitled: '写下要议的事',
    noPresenter: '介绍人',
    unit: '分钟',
    title: '第 {{n}} 项的标题',
    presenter: '“{{title}}”的介绍人',
    minutes: '“{{title}}”计划几分钟',
    up: '“{{title}}”往前移',
    down: '“{{title}}”往后移',
    remove: '删去“{{title}}”',
    notes: '说明',
    notesOf: '“{{title}}”的说明',
  },
  suggestions: {
    title: '居民建议的事项',
    by: '{{name}}建议，约 {{minutes}} 分钟',
    accept: '列入议程',
    decline: '这次不列',
  },
  minutes: { general: '其他', of: '“{{title}}”的记录', now: '正在进行' },
} as const;

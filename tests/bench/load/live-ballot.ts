/** What `DraftPoll` wants of a vote by name that everybody sees as it goes. */
export const liveBallot = (poll: string) => ({
  poll,
  motion: { title: '停车位怎么划', paragraphs: [`是否同意按方案${poll}划线？`], statement: null },
  form: { form: 'yesNoAbstain' },
  options: [],
  rule: { base: 'present', compare: 'moreThan', fraction: { num: 1, den: 2 }, quorum: null, tie: 'fails' },
  visibility: { staff: 'live', member: 'live', public: 'live' },
  effect: 'recommendation',
  plannedMs: null,
  item: null,
  rerunOf: null,
});

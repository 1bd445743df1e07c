import type { Messages } from '../index.ts';

export const figures: Pick<Messages, 'figures' | 'rates'> = {
  figures: {
    title: 'Published figures',
    warning:
      'Companies count differently: what a request is, what answering is, which kinds stand together. Compare the years of one company; between companies, with care. What is missing is not zero: it was not published or not read. Requests through mutual assistance arrive as an order of the company’s own state and are mostly counted there.',
    state: 'State that asks',
    all: 'all, in total',
    show: 'Show',
    totals: 'Totals by state',
    totalsNote: 'Sum of the periods that were read. The share answered counts only the requests for which it was published.',
    of: (state, provider) => `Requests from ${state} to ${provider}`,
    none: (state, provider) => `No figures on requests from ${state} to ${provider} were read.`,
    period: 'Period',
    kind: 'Kind',
    requests: 'Requests',
    dataRequests: 'Requests for data',
    preservation: 'For preservation',
    accounts: 'Accounts',
    answered: 'Answered',
    ofAccounts: (share) => `${share} of the accounts`,
    source: 'Source',
    sources: 'Sources',
    counting: 'How the company counts',
    notPublished: 'not published',
    under: (n) => `fewer than ${n}`,
    between: (least, most) => `${least} to ${most}`,
    half: (n, year) => `${n === 1 ? 'first' : 'second'} half of ${year}`,
    quarter: (n, year) => `quarter ${n} of ${year}`,
    seen: { text: 'read in the report itself', secondary: 'read in another source' },
    legend: { answered: 'answered', rest: 'not answered', unknown: 'answer not published' },
    chart: (kind, least, most) => `${kind}: requests by period, ${least} to ${most}`,
    chartText: (most, when, last, lastWhen) =>
      `The largest number, ${most}, is that of the ${when}; the latest, ${last}, that of the ${lastWhen}. All numbers are in the table.`,
    chartNote: 'Each bar is a period and as wide as that; its height is the number of requests. Each chart has its own scale.',
    json: 'As data (JSON)',
    csv: 'CSV',
    onState: 'Providers that publish figures on its requests',
    latest: 'Provider and latest period read',
  },
  rates: {
    over: (kind, from, to) => `${kind}: share answered by period, from ${from} to ${to}`,
    text: (most, when, last, lastWhen) =>
      `The highest share, ${most}, is that of ${when}; the last, ${last}, that of ${lastWhen}. All numbers are in the table.`,
    requests: 'Share of requests answered',
    accounts: 'Share of accounts answered',
    note: 'Dots: share answered in each period, joined where periods follow each other. Hollow dot: fewer than ten requests, or not known how many.',
    byProvider: 'Share answered, by provider',
    byProviderNote:
      'The latest period read of each. In alphabetical order, not by size, for they count differently and in different years. Hollow dot: fewer than ten requests, or not known how many.',
    ofAccounts: 'of accounts',
  },
};

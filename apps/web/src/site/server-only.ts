/** Pages and files that the server alone makes, as `serverRoutes` answers them; a device says that they need the network. */
export const SERVER_ONLY = [
  '/find.pdf',
  '/agenda.pdf',
  '/agenda.docx',
  '/matrix.png',
  '/map.png',
  '/network.png',
  '/directory.csv',
  '/directory.vcf',
  '/directory/:file{.+\\.vcf}',
  '/data',
  '/changes.atom',
  '/reference',
  '/coverage.png',
  '/coverage/give',
  '/coverage/give.yaml',
  '/facts/:id/correct',
] as const;

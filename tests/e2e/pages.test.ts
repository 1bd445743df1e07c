import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, axeColours, onPage, openBrowser, reflows, widenText } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const QUESTION = 'from=CL&as=prosecutor&holder=provider:google&measure=subscriber&offence=illegal-access&on=2026-11-25';

/** One of each kind of page. */
const PAGES: readonly [string, string][] = [
  ['home', ''],
  ['the guided start', '/start'],
  ['the guided start, a question', '/start?for=need&from=CL&as=prosecutor&haste=deletion'],
  ['the guided start, a question that cannot be read', '/start?for=need&from=XX&as='],
  ['the guided start, where it leads', '/start?for=need&from=CL&as=prosecutor&haste=life&measure=subscriber&holder=provider:google&offence=illegal-access'],
  ['the tour', '/tour'],
  ['the tour, own law', '/tour/2'],
  ['the tour, a way', '/tour/3'],
  ['the tour, marks', '/tour/4'],
  ['the tour, reasons', '/tour/5'],
  ['the tour, the sheet', '/tour/6'],
  ['the tour, what is not known', '/tour/7'],
  ['find, nothing asked', '/find'],
  ['find, an answer', `/find?${QUESTION}`],
  ['find, a speech offence', '/find?from=MX&as=police&holder=provider:meta&measure=subscriber&offence=defamation&on=2026-11-25'],
  ['find, a question that cannot be read', '/find?from=XX&as=prosecutor&holder=provider:nobody&measure=subscriber&offence=other'],
  ['check, nothing given', '/check'],
  ['states', '/states'],
  ['a state', '/states/CL'],
  ['a state with figures of many providers', '/states/BR'],
  ['a member of a union', '/states/ES'],
  ['a union', '/states/EU'],
  ['an answer of a provider with many companies', '/find?from=CL&as=prosecutor&holder=provider:telefonica&measure=subscriber&offence=illegal-access'],
  ['a state whose law is not written', '/states/IT'],
  ['instruments', '/instruments'],
  ['an instrument', '/instruments/budapest'],
  ['an instrument of Europe, another day', '/instruments/eu-e-evidence?on=2026-08-17&order=date'],
  ['providers', '/providers'],
  ['a provider', '/providers/google'],
  ['a provider, figures of one state', '/providers/google?state=BR'],
  ['a provider, asked from a state', '/providers/google?from=CL&as=prosecutor'],
  ['a provider with many companies, asked from a state', '/providers/telefonica?from=AR&as=police'],
  ['a fact', '/facts/budapest.participation.CL'],
  ['a correction, nothing given', '/facts/budapest.participation.CL/correct'],
  ['changes', '/changes'],
  ['search, nothing asked', '/search'],
  ['search, hits', '/search?q=fiscal'],
  ['search, none', '/search?q=xyzzyx'],
  ['reference', '/reference'],
  ['about', '/about'],
  ['states compared', '/compare?state=CL&state=BR&state=MX&state=HT'],
  ['the agenda of a few states', '/agenda?state=CL&state=BR&state=PE'],
  ['the agenda of the continent', '/agenda?group=AMERICAS'],
  ['the agenda, one state', '/agenda?state=CL&state=XX'],
  ['the matrix', '/matrix'],
  ['the directory, many states', '/directory?instrument=budapest'],
  ['the directory, one state', '/directory?state=AU'],
  ['the directory, a gap', '/directory?state=CL&kind=oversight'],
  ['the matrix in words', '/matrix?view=list&measure=preservation'],
  ['the map', '/map?instrument=budapest&on=2026-11-26'],
  ['the map of the world, another day', '/map?instrument=uncc&on=2026-11-26&view=world'],
  ['the network', '/network?on=2026-11-26'],
  ['the network, one state', '/network?state=CL&on=2026-11-26'],
  ['the network, a state without any, another day', '/network?state=JP&on=2000-01-01'],
  ['the network in tables', '/network?view=list&on=2026-11-26'],
  ['the glossary', '/terms?domain=networks'],
  ['the glossary, a search', '/terms?q=subscriber'],
  ['the glossary, a search in vain', '/terms?q=xyzzyx&domain=offence'],
  ['the glossary of a state', '/terms?state=CL&domain=data'],
  ['the glossary of a state without words', '/terms?state=JP&domain=offence'],
  ['a concept', '/terms/subscriber-information'],
  ['a concept that many define', '/terms/computer-system'],
  ['coverage', '/coverage'],
  ['coverage as a table', '/coverage?view=list&sort=least'],
  ['coverage of a state', '/coverage/CL'],
  ['what is missing, nothing given', '/coverage/give?slot=tt.power.preservation'],
  ['a field that is missing', '/coverage/give?slot=jm.power.subscriber-production.threshold'],
  ['definitions compared', '/terms/definitions?concept=computer-system&pin=budapest&on=2026-11-26'],
  ['definitions compared, in words', '/terms/definitions?concept=traffic-data&pin=CL&columns=americas&view=list&on=2026-11-26'],
  ['offences compared', '/terms/offences?offence=illegal-access&on=2026-11-26'],
  ['offences compared, a state pinned', '/terms/offences?offence=computer-fraud&pin=CL&rows=read&on=2026-11-26'],
  ['offences compared, in words', '/terms/offences?offence=csam&view=list&on=2026-11-26'],
  ['dual criminality', '/terms/dual?from=CO&to=CL&offence=illegal-access&on=2026-11-26'],
  ['dual criminality, compared as a whole', '/terms/dual?from=CL&to=AR&offence=extortion&on=2026-11-26'],
  ['dual criminality, one state twice', '/terms/dual?from=CL&to=CL&on=2026-11-26'],
  ['the data', '/data'],
  ['not found', '/nowhere'],
];

// Two at a time: each has a context of its own, and the machine two cores.
describe.concurrent.each(PAGES)('%s', (_, path) => {
  it.each([
    ['es', 'light'],
    [path.length % 2 === 0 ? 'en' : 'pt', 'dark'],
  ] as const)('has no axe violation in %s, %s', (lang, colorScheme) =>
    onPage(browser, `/${lang}${path}`, { colorScheme, viewport: { width: 390, height: 844 } }, async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).not.toBe('');
      await (colorScheme === 'light' ? axe(page) : axeColours(page));
    }),
  );

  it('fits 320 px, everything opened, with wider text spacing too', () =>
    onPage(browser, `/es${path}`, { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await reflows(page);
      await widenText(page);
      await reflows(page);
    }));
});

import { addresses } from './addresses.ts';
import { load } from './load.ts';
import { withSite } from './server.ts';
import { median, megabytes, printRow } from './stats.ts';

const AIM = 250e6;
const ANSWERS = 100_000;
/** Beyond this the memory grew; less is the allocator breathing. */
const TOLERANCE = 1.1;

/** The web process over 100,000 answers, every fiftieth as a page; read after each 5,000, the first 20,000 as warm-up. */
export async function memory(): Promise<void> {
  const { api, pages } = addresses();
  const paths = Array.from({ length: 5000 }, (_, i) => (i % 50 === 0 ? pages : api)[i % api.length] as string);
  await withSite(async (web) => {
    const held: number[] = [];
    for (let answers = 0; answers < ANSWERS; answers += paths.length) {
      await load(web.port, paths, paths.length);
      held.push(web.memory('VmRSS') ?? 0);
    }
    const peak = web.memory('VmHWM');
    if (peak === undefined) {
      console.log('this system does not tell what a process holds');
      return;
    }
    const early = median(held.slice(4, 10));
    const late = median(held.slice(-6));
    printRow({ what: 'the web process: most memory ever held', figure: megabytes(peak), aim: `< ${megabytes(AIM)}`, met: peak < AIM });
    printRow({
      what: `its memory in the last 30,000 of ${ANSWERS} answers`,
      figure: megabytes(late),
      peer: `answers 20,000 to 50,000: ${megabytes(early)}`,
      ratio: late / early,
      aim: `< ${TOLERANCE}`,
      met: late / early < TOLERANCE,
    });
  });
}

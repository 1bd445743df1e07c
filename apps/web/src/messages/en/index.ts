import type { Messages } from '../index.ts';
import { about } from './about.ts';
import { agenda } from './agenda.ts';
import { answer } from './answer.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { comparison } from './comparison.ts';
import { coverage } from './coverage.ts';
import { data } from './data.ts';
import { directory } from './directory.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { find } from './find.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { instruments } from './instruments.ts';
import { map } from './map.ts';
import { matrix } from './matrix.ts';
import { network } from './network.ts';
import { offline } from './offline.ts';
import { providers } from './providers.ts';
import { start } from './start.ts';
import { states } from './states.ts';
import { terms } from './terms.ts';
import { tour } from './tour.ts';

/** Interface messages in English. */
export const en: Messages = {
  ...frame,
  ...home,
  ...start,
  ...tour,
  ...find,
  ...answer,
  ...check,
  ...compare,
  ...comparison,
  ...matrix,
  ...map,
  ...network,
  ...states,
  ...terms,
  ...directory,
  ...instruments,
  ...providers,
  ...figures,
  ...coverage,
  ...facts,
  ...data,
  ...agenda,
  ...about,
  ...offline,
};

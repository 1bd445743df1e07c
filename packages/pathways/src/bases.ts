import { budapest26, budapest30, budapest31, budapest32, budapest33, budapest34, budapest35 } from './instruments/budapest.ts';
import { budapest29 } from './instruments/budapest-29.ts';
import { cloudActAgreement } from './instruments/cloud-act.ts';
import { domesticOrder } from './instruments/domestic-order.ts';
import { dsa10, euPreservationOrder, euProductionOrder, europeanInvestigationOrder } from './instruments/eu.ts';
import { jointInvestigationTeam } from './instruments/joint-team.ts';
import { egmont, medellin, network247, policeChannel } from './instruments/networks.ts';
import { protocol2_6, protocol2_7, protocol2_8, protocol2_9, protocol2_10 } from './instruments/protocol2.ts';
import { reciprocity } from './instruments/reciprocity.ts';
import { dsa18, ncmecReport } from './instruments/reports.ts';
import { bilateral, caribbean, centralAmerican, comjib, commonwealthScheme, nassau, sanLuis, uncac46, untoc18, vienna } from './instruments/treaties.ts';
import { uncc40, uncc41, uncc42, uncc43, uncc44, uncc45, uncc46 } from './instruments/uncc.ts';
import { usc1782 } from './instruments/usc-1782.ts';
import { accountHolderConsent, voluntaryDisclosure } from './instruments/voluntary.ts';
import type { LegalBasis } from './way.ts';

/** Ways that a request takes straight to a provider. */
export const DIRECT: readonly LegalBasis[] = [domesticOrder, voluntaryDisclosure, accountHolderConsent];

/** Ways from the asker's state to another. */
export const STATE_TO_STATE: readonly LegalBasis[] = [
  budapest26,
  budapest29,
  budapest30,
  budapest31,
  budapest32,
  budapest33,
  budapest34,
  budapest35,
  protocol2_6,
  protocol2_7,
  protocol2_8,
  protocol2_9,
  protocol2_10,
  uncc40,
  uncc41,
  uncc42,
  uncc43,
  uncc44,
  uncc45,
  uncc46,
  nassau,
  sanLuis,
  centralAmerican,
  caribbean,
  commonwealthScheme,
  medellin,
  untoc18,
  uncac46,
  vienna,
  bilateral,
  comjib,
  jointInvestigationTeam,
  euProductionOrder,
  euPreservationOrder,
  europeanInvestigationOrder,
  cloudActAgreement,
  usc1782,
  dsa10,
  dsa18,
  ncmecReport,
  network247,
  policeChannel,
  egmont,
  reciprocity,
];

import type { AccountKind, Asker, Measure, Purpose, Stage, Urgency } from '@exhorto/lawbook';

/** The question (MODEL, "The question"). Names are the same in data, API (camel case) and terminal (kebab case). */
export interface Query {
  /** The day asked about, ISO; the law is taken as it was or will be known to be then. */
  on: string;
  from: string;
  /** Federal unit of the asker, where it matters (ISO 3166-2: AR-A). */
  unit?: string;
  as: Asker;
  /** `provider:google` or `state:NL` ("a provider established there"). */
  holder: string;
  measure: Measure;
  /** A term of the lawbook or `other:TEXT`. */
  offence: string;
  /** Maximum penalty of the offence in the asker's law, in years. */
  maxPenalty?: number;
  urgency: Urgency;
  userIn?: string;
  userNationality?: string;
  stage?: Stage;
  accountKind?: AccountKind;
  alreadyPreserved?: boolean;
  period?: { from: string; to: string };
  /** The account holder agrees. */
  consent?: boolean;
  /** Lawyer, journalist, doctor. */
  privileged?: boolean;
  /** Three or more acting together. */
  organised?: boolean;
  purpose: Purpose;
  /** Where the data lie; default: the holder's state. */
  dataIn?: string;
  /** States where an unlisted holder offers its service. */
  offersIn?: string[];
  /** Named conditions of the lawbook that are met. */
  holds: string[];
}

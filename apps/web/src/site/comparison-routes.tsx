import { dualCriminalityOf } from '@exhorto/terms';
import type { Context } from 'hono';
import { definitionsCsv, definitionsTitle, TermDefinitionsPage } from '../pages/term-definitions.tsx';
import { dualTitle, TermDualPage } from '../pages/term-dual.tsx';
import { TermOffencesPage } from '../pages/term-offences.tsx';
import { definitionMatrix, readDefinitions } from '../views/definitions-question.ts';
import { readDual } from '../views/dual-question.ts';
import { elementsCsv, offencesSvg, offencesTitle, pairsCsv } from '../views/offences-drawing.ts';
import { offenceGrid, readOffences } from '../views/offences-question.ts';
import type { View } from '../views/view.ts';
import type { Drawn, Frame } from './page-app.tsx';
import type { SiteParts } from './parts.ts';

const SVG = 'image/svg+xml; charset=utf-8';
const CSV = 'text/csv; charset=utf-8';

/** Definitions, offences and dual criminality held side by side: pages that need nothing but the law. */
export function comparisonRoutes({ law }: SiteParts): (frame: Frame) => void {
  const searchOf = (c: Context): URLSearchParams => new URL(c.req.url).searchParams;
  const definitions = (c: Context, v: View) => {
    const { question, problems } = readDefinitions(law, searchOf(c), v.today);
    return { question, problems, m: definitionMatrix(law, question, v.lang) };
  };
  const offences = (c: Context, v: View) => {
    const { question, problems } = readOffences(law, searchOf(c), v.today);
    return { question, problems, g: offenceGrid(law, question, v.lang) };
  };
  return ({ show, file }) => {
    show('/terms/definitions', (c, v) => {
      const { question, problems, m } = definitions(c, v);
      return { title: definitionsTitle(v, m), part: 'terms', body: <TermDefinitionsPage v={v} q={question} m={m} problems={problems} /> };
    });
    file('/terms/definitions.csv', CSV, (c, v) => {
      const { question, problems, m } = definitions(c, v);
      return problems.length > 0 ? { problems } : { body: definitionsCsv(v, question, m) };
    });

    show('/terms/offences', (c, v) => {
      const { question, problems, g } = offences(c, v);
      return {
        title: offencesTitle(v, question),
        part: 'terms',
        scripts: ['matrix'],
        body: <TermOffencesPage v={v} q={question} g={g} problems={problems} />,
      };
    });
    const drawn = (path: string, type: string, draw: (v: View, of: ReturnType<typeof offences>) => string): void =>
      file(path, type, (c, v): Drawn => {
        const of = offences(c, v);
        return of.problems.length > 0 ? { problems: of.problems } : { body: draw(v, of) };
      });
    drawn('/terms/offences.svg', SVG, (v, { question, g }) => offencesSvg(v, question, g));
    drawn('/terms/offences.csv', CSV, (_, { question, g }) => pairsCsv(question, g));
    drawn('/terms/offences-elements.csv', CSV, (v, { question, g }) => elementsCsv(v, question, g));

    show('/terms/dual', (c, v) => {
      const { question, problems } = readDual(law, searchOf(c), v.today);
      const { offence, from, to, on } = question;
      const d = dualCriminalityOf(law, offence, from, to, on);
      return { title: dualTitle(v, question), part: 'terms', body: <TermDualPage v={v} q={question} d={d} problems={problems} /> };
    });
  };
}

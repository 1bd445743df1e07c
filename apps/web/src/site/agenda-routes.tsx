import { type Agenda, agendaOf } from '@exhorto/terms';
import { AgendaPage, agendaTitle } from '../pages/agenda.tsx';
import { agendaCsv } from '../views/agenda-csv.ts';
import { type AgendaQuestion, readAgenda } from '../views/agenda-question.ts';
import type { Frame } from './page-app.tsx';
import type { SiteParts } from './parts.ts';

/** What a group of states would have to agree on: page and table. Documents are the server's (`agendaFiles`). */
export function agendaRoutes({ law }: SiteParts): (frame: Frame) => void {
  return ({ show, file }) => {
    const agenda = (q: AgendaQuestion): Agenda => agendaOf(law, q.states, q.on);
    show('/agenda', (c, v) => {
      const { question, problems } = readAgenda(law, new URL(c.req.url).searchParams, v.today);
      return { title: agendaTitle(v, question), part: 'terms', body: <AgendaPage v={v} q={question} a={agenda(question)} problems={problems} /> };
    });
    file('/agenda.csv', 'text/csv; charset=utf-8', (c, v) => {
      const { question, problems } = readAgenda(law, new URL(c.req.url).searchParams, v.today);
      return problems.length > 0 ? { problems } : { body: agendaCsv(v, agenda(question)) };
    });
  };
}

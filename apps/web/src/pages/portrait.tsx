import { type AssistanceRule, capital, type OfficeKind, type State, say, validOn } from '@exhorto/lawbook';
import { type DirectoryEntry, directoryOf } from '@exhorto/lawbook/directory';
import type { Child } from 'hono/jsx';
import { Cite, Official } from '../views/cited.tsx';
import { directoryHref } from '../views/directory-question.ts';
import { Contact } from '../views/office.tsx';
import { dateIn, languageIn, numberIn, type View } from '../views/view.ts';
import { lengthOf } from './law-sections.tsx';

interface PortraitProps {
  v: View;
  code: string;
  file: State | undefined;
}

/** Offices that somebody who asks needs first. */
const KEY_OFFICES = ['central-authority', 'contact-point-24-7', 'prosecutor', 'csirt', 'data-protection'] as const satisfies readonly OfficeKind[];
/** So many of a kind stand in the portrait; the others further down. */
const MOST_OFFICES = 2;

/** A state in brief: key offices with their contact, languages, dual criminality, time limits; what is not known is said. */
export function Portrait({ v, code, file }: PortraitProps) {
  const t = v.m.portrait;
  const offices = directoryOf(v.law, v.today).filter((e) => e.state === code);
  if (file === undefined && offices.length === 0) return null;
  return (
    <section>
      <h2 id="portrait">{t.title}</h2>
      <dl class="facts portrait">
        {file !== undefined && <Row name={t.system}>{systemOf(v, file)}</Row>}
        {KEY_OFFICES.map((kind) => (
          <Row name={capital(v.law.book.vocabulary.officeKinds[kind]?.name[v.lang] ?? kind)}>
            <OfficesOf v={v} code={code} kind={kind} all={offices.filter((e) => e.kinds.includes(kind))} />
          </Row>
        ))}
        {file !== undefined && (
          <>
            <Row name={t.language}>
              <RulesOf v={v} file={file} rule="language" />
            </Row>
            <Row name={t.dual}>
              <RulesOf v={v} file={file} rule="dual-criminality" />
            </Row>
            <Row name={t.withoutTreaty}>
              <RulesOf v={v} file={file} rule="without-treaty" />
            </Row>
            <Row name={t.electronic}>
              <RulesOf v={v} file={file} rule="electronic-transmission" />
            </Row>
            <Row name={t.deadlines}>
              <Deadlines v={v} file={file} />
            </Row>
            <Row name={t.keeps}>
              <Keeps v={v} file={file} />
            </Row>
          </>
        )}
      </dl>
    </section>
  );
}

function Row({ name, children }: { name: string; children?: Child }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function NotKnown({ v }: { v: View }) {
  return <span class="quiet">{v.m.portrait.notKnown}</span>;
}

function systemOf(v: View, file: State): string {
  const t = v.m.portrait;
  const names = file.languages.map((x) => languageIn(v.lang, x)).join(', ');
  return [t.systems[file.legalSystem], ...(file.federal ? [t.federal] : []), t.officialLanguages(names)].join('; ');
}

interface OfficesOfProps {
  v: View;
  code: string;
  kind: OfficeKind;
  all: readonly DirectoryEntry[];
}

/** Those of this kind with a published contact first: the first of its kinds before the others. */
function OfficesOf({ v, code, kind, all }: OfficesOfProps) {
  const t = v.m.portrait;
  if (all.length === 0) return <NotKnown v={v} />;
  const rank = (e: DirectoryEntry): number => (e.kinds[0] === kind ? 0 : 1) + (e.contact === undefined ? 2 : 0);
  const shown = all.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_OFFICES);
  return (
    <ul class="plain">
      {shown.map((e) => (
        <li>
          <Official v={v} name={e.name.official} lang={e.name.lang} /> <Cite v={v} fact={e.id} pinpoint={e.pinpoint} seen={e.seen} />
          <span class="contact">
            {e.contact === undefined ? (
              <span class="quiet">{t.noContact}</span>
            ) : (
              <>
                <Contact contact={e.contact} /> <span class="quiet">({v.m.answer.readOn(dateIn(v.lang, e.readOn))})</span>
              </>
            )}
          </span>
        </li>
      ))}
      {all.length > shown.length && (
        <li>
          <a href={directoryHref(v, { state: code, kind })}>{t.more(all.length - shown.length)}</a>
        </li>
      )}
    </ul>
  );
}

/** What its law says of requests that come in. */
function RulesOf({ v, file, rule }: { v: View; file: State; rule: AssistanceRule['rule'] }) {
  const found = file.assistance.filter((a) => a.rule === rule && a.direction !== 'outgoing' && validOn(v.law, a, v.today) !== 'no');
  if (found.length === 0) return <NotKnown v={v} />;
  return (
    <ul class="plain">
      {found.map((a) => (
        <li>
          {say(a.text, v.lang)} <Cite v={v} fact={a.id} pinpoint={a.pinpoint} seen={a.seen} />
        </li>
      ))}
    </ul>
  );
}

/** How long its orders last, and within how many hours they are reviewed. */
function Deadlines({ v, file }: { v: View; file: State }) {
  const t = v.m.portrait;
  const units = v.m.answer.units;
  const found = file.powers.filter((p) => p.exists && (p.duration !== undefined || p.reviewWithinHours !== undefined) && validOn(v.law, p, v.today) !== 'no');
  if (found.length === 0) return <NotKnown v={v} />;
  return (
    <ul class="plain">
      {found.map((p) => {
        const urgency = p.urgency === undefined ? '' : ` (${v.law.book.vocabulary.urgencies[p.urgency]?.name[v.lang] ?? p.urgency})`;
        const review = p.reviewWithinHours === undefined ? [] : [t.reviewWithin(`${numberIn(v.lang, p.reviewWithinHours)} ${units.hours}`)];
        return (
          <li>
            {v.law.book.vocabulary.measures[p.measure]?.name[v.lang] ?? p.measure}
            {urgency}: {[...durationOf(v, p.duration), ...review].join('; ')} <Cite v={v} fact={p.id} pinpoint={p.pinpoint} seen={p.seen} />
          </li>
        );
      })}
    </ul>
  );
}

/** "up to 90 days, extendable to 180 days"; nothing where the law sets no limit that was read. */
export function durationOf(v: View, d: State['powers'][number]['duration']): string[] {
  if (d === undefined) return [];
  const t = v.m.portrait;
  const days = (n: number): string => v.m.states.days(numberIn(v.lang, n), n);
  const longer = d.extendableToDays === null ? '' : `, ${t.extendable(days(d.extendableToDays))}`;
  return [`${t.lasts(days(d.days))}${longer}`];
}

function Keeps({ v, file }: { v: View; file: State }) {
  const found = file.retention.filter((r) => validOn(v.law, r, v.today) !== 'no');
  if (found.length === 0) return <NotKnown v={v} />;
  return (
    <ul class="plain">
      {found.map((r) => (
        <li>
          {r.exists && r.period != null && <b>{lengthOf(v, r.period)}. </b>}
          {say(r.text, v.lang)} <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} />
        </li>
      ))}
    </ul>
  );
}

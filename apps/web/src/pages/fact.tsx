import type { AnyFact } from '@exhorto/lawbook';
import { directoryOf } from '@exhorto/lawbook/directory';
import { conceptName } from '../views/concept-names.tsx';
import { directoryHref } from '../views/directory-question.ts';
import { FactDetails } from '../views/fact-details.tsx';
import { href, type View } from '../views/view.ts';
import { providerName } from './provider.tsx';

/** One fact: what it says, where it was read, how firmly it is known, from when to when. */
export function FactPage({ v, fact }: { v: View; fact: AnyFact }) {
  const f = v.m.fact;
  const home = homeOf(v, fact.id);
  const says = sentenceOf(fact, v.lang);
  return (
    <>
      <p class="crumb">{home !== undefined && <a href={href(v, home.path)}>{home.name}</a>}</p>
      <h1>{fact.pinpoint}</h1>
      {says !== undefined && <p class="intro">{says}</p>}
      <FactDetails v={v} fact={fact} />
      <InDirectory v={v} fact={fact} />
      <details class="part why">
        <summary>{f.raw}</summary>
        <section class="scroll" aria-label={f.raw} tabindex={0}>
          <pre>{JSON.stringify(fact, null, 2)}</pre>
        </section>
        <p>
          <a href={`/api/v1/facts/${fact.id}`}>JSON</a>
        </p>
      </details>
      <p>
        <a href={href(v, `/facts/${fact.id}/correct`)}>{f.challenge}</a>
      </p>
    </>
  );
}

/** The way to an office's entry in the directory, where it has one. */
function InDirectory({ v, fact }: { v: View; fact: AnyFact }) {
  const entry = directoryOf(v.law, v.today).find((e) => e.id === fact.id);
  if (entry === undefined) return null;
  return (
    <p>
      <a href={`${directoryHref(v, { state: entry.state })}#${entry.id}`}>{v.m.directory.inDirectory}</a>
    </p>
  );
}

/** The page that shows the fact among its like. */
function homeOf(v: View, id: string): { path: string; name: string } | undefined {
  const [prefix = '', second = ''] = id.split('.');
  if (prefix === 'concept') return { path: `/terms/${second}`, name: conceptName(v, second) };
  const instrument = v.law.instrument(prefix);
  if (instrument !== undefined) return { path: `/instruments/${prefix}`, name: instrument.shortNames[v.lang] };
  const provider = v.law.provider(prefix);
  if (provider !== undefined) return { path: `/providers/${prefix}`, name: providerName(v, provider) };
  const code = prefix.toUpperCase();
  return v.law.isState(code) || v.law.union(code) !== undefined ? { path: `/states/${code}`, name: v.law.stateName(code, v.lang) } : undefined;
}

function sentenceOf(fact: AnyFact, lang: View['lang']): string | undefined {
  const x = fact as unknown as Record<string, Record<string, unknown> | undefined>;
  const threshold = x['threshold']?.['text'] as Record<string, string> | undefined;
  for (const text of [x['text'], x['does'], threshold, x['what'], x['elements'], x['names']]) {
    const said = text?.[lang];
    if (typeof said === 'string') return said;
  }
  return undefined;
}

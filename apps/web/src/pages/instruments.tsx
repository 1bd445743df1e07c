import type { Instrument } from '@exhorto/lawbook';
import { href, type View } from '../views/view.ts';

export function Instruments({ v }: { v: View }) {
  const m = v.m.instruments;
  const byName = (a: Instrument, b: Instrument) => a.shortNames[v.lang].localeCompare(b.shortNames[v.lang], v.lang);
  const all = [...v.law.book.instruments].sort(byName);
  const bilateral = all.filter((i) => i.kind === 'bilateral-treaty');
  const list = (items: readonly Instrument[]) =>
    items.map((i) => (
      <li>
        <a href={href(v, `/instruments/${i.id}`)}>{i.shortNames[v.lang]}</a>
      </li>
    ));
  return (
    <>
      <h1>{m.title}</h1>
      <p class="intro">{m.intro}</p>
      <p>
        <a href={href(v, '/map')}>{v.m.map.all}</a> · <a href={href(v, '/network')}>{v.m.network.all}</a>
      </p>
      <ul class="columns wide">{list(all.filter((i) => i.kind !== 'bilateral-treaty'))}</ul>
      {bilateral.length > 0 && (
        <>
          <h2>{m.bilateral}</h2>
          <ul class="columns wide">{list(bilateral)}</ul>
        </>
      )}
    </>
  );
}

import { href, type View } from '../views/view.ts';
import { providerName } from './provider.tsx';

export function Providers({ v }: { v: View }) {
  const m = v.m.providers;
  return (
    <>
      <h1>{m.title}</h1>
      <p class="intro">{m.intro}</p>
      <ul class="plain roomy">
        {[...v.law.book.providers]
          .sort((a, b) => a.name.localeCompare(b.name, v.lang))
          .map((p) => (
            <li>
              <a href={href(v, `/providers/${p.id}`)}>{providerName(v, p)}</a> {p.generic && <span class="quiet">({m.generic})</span>}{' '}
              <span class="quiet">{p.services[v.lang]}</span>
            </li>
          ))}
      </ul>
    </>
  );
}

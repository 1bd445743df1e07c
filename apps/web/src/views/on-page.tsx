import type { View } from './view.ts';

/** The parts of a long page, each one tap away; a part that is not there is `false`. */
export function OnPage({ v, parts }: { v: View; parts: readonly (readonly [id: string, name: string, there: boolean])[] }) {
  return (
    <nav class="on-page" aria-label={v.m.states.onPage}>
      <ul>
        {parts
          .filter(([, , there]) => there)
          .map(([id, name]) => (
            <li>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

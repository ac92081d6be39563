import css from './logo.module.css';

const people: readonly (readonly [number, number])[] = [
  [15, 1.8],
  [4.2, 5],
  [25.8, 5],
  [4.2, 17],
  [25.8, 17],
];

/** The sign of the product: a table, five people and the seal. Stands beside its name, so it is not read aloud. */
export function Logo() {
  return (
    <svg className={css.logo} viewBox="0 0 30 22" aria-hidden="true">
      <ellipse className={css.table} cx="15" cy="11" rx="9" ry="5.6" />
      {people.map(([x, y]) => (
        <circle key={`${x} ${y}`} className={css.person} cx={x} cy={y} r="1.8" />
      ))}
      <circle className={css.seal} cx="15" cy="20.2" r="1.8" />
    </svg>
  );
}

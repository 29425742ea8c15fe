declare module '*.css';

/** The grid is made of React components; the two small ones given to it need no more than this of React. */
declare module 'react' {
  export function createElement(type: unknown, props: object | null, ...children: unknown[]): unknown;
}

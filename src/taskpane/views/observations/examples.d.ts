/** The bundler gives the text of a CSV file, in a part of its own that is fetched when it is asked for. */
declare module '*.csv' {
  const text: string;
  export default text;
}

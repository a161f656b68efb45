/** What is new on a theme, as an Atom feed. */
export { atom as GET, pathsOfThemes as getStaticPaths } from '../../_feeds';

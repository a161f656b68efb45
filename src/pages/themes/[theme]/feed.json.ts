/** What is new on a theme, as a JSON Feed. */
export { json as GET, pathsOfThemes as getStaticPaths } from '../../_feeds';

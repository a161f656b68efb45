/** What is new on a force, as a JSON Feed. */
export { json as GET, pathsOfForces as getStaticPaths } from '../../_feeds';

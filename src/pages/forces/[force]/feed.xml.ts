/** What is new on a force, as an Atom feed. */
export { atom as GET, pathsOfForces as getStaticPaths } from '../../_feeds';

import type { Article, Finding, Force, Inspection } from '../record/index.ts';
import { LICENCE, type Edition } from './data/package.ts';

const CONTEXT = 'https://schema.org';

/** The path to a page, as schema.org's BreadcrumbList. */
export function breadcrumbList(
  crumbs: readonly { name: string; href: string }[],
  title: string,
  canonical: string,
  site: URL | undefined,
): object {
  const steps = [
    ...crumbs.map(({ name, href }) => ({ name, item: new URL(href, site).href })),
    { name: title, item: canonical },
  ];
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}

/** A guidance article, as schema.org's Article. */
export function articleLd(article: Article, canonical: string): object {
  const { title, description, published, reviewed, author } = article.data;
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    headline: title,
    description,
    datePublished: published,
    dateModified: reviewed,
    author: { '@type': 'Organization', name: author },
    mainEntityOfPage: canonical,
  };
}

/** An inspection, as schema.org's Report. */
export function reportLd(inspection: Inspection, publisher: string, canonical: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'Report',
    name: inspection.data.title,
    ...(inspection.data.published && { datePublished: inspection.data.published }),
    publisher: { '@type': 'Organization', name: publisher },
    about: inspection.forces.map((force) => ({ '@type': 'Organization', name: force.data.name })),
    mainEntityOfPage: canonical,
  };
}

/** A finding, as a Claim about a force that appears in a Report. */
export function claimLd(finding: Finding, canonical: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'Claim',
    name: finding.data.headline,
    ...(finding.data.date && { datePublished: finding.data.date }),
    appearance: { '@type': 'Report', name: finding.inspection.data.title },
    about: finding.forces.map((force) => ({ '@type': 'Organization', name: force.data.name })),
    mainEntityOfPage: canonical,
  };
}

/** What the record holds of a force, as schema.org's Dataset. */
export function forceLd(
  force: Force,
  description: string,
  canonical: string,
  asOf: string,
): object {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: `Inspection findings about ${force.data.name}`,
    description,
    url: canonical,
    dateModified: asOf,
    spatialCoverage: force.data.name.replace(/ (Police|Constabulary)$/, ''),
    license: LICENCE.path,
    isAccessibleForFree: true,
  };
}

/** The whole record as data, as schema.org's Dataset with its downloads. */
export function datasetLd({
  description,
  edition: { asOf, version, site },
  files,
}: {
  description: string;
  edition: Edition;
  files: readonly { href: string; bytes: number; type: string }[];
}): object {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: 'Lines of Enquiry: police child protection in England and Wales',
    description,
    url: new URL('/data/', site).href,
    dateModified: asOf,
    version,
    license: LICENCE.path,
    isAccessibleForFree: true,
    spatialCoverage: 'England and Wales',
    creator: { '@type': 'Organization', name: 'Lines of Enquiry', url: site.href },
    distribution: files.map(({ href, bytes, type }) => ({
      '@type': 'DataDownload',
      contentUrl: new URL(href, site).href,
      encodingFormat: type,
      contentSize: `${bytes} B`,
    })),
  };
}

/** The same, marked where the entry behind it was withdrawn. */
export function withStatus(jsonLd: object, withdrawn: { reason: string } | undefined): object {
  return withdrawn ? { ...jsonLd, creativeWorkStatus: `Withdrawn: ${withdrawn.reason}` } : jsonLd;
}

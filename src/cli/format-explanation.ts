interface Reference {
  readonly id: string;
  readonly name: string;
}

interface ExplainedClaim {
  readonly subject: Reference;
  readonly predicate: string;
  readonly object: Reference | null;
  readonly value: string | null;
  readonly valueEn: string | null;
  readonly qualifiers: readonly string[];
  readonly shown: boolean;
  readonly decidedBy: string;
  readonly modality: string;
  readonly review: string;
  readonly rank: string;
  readonly why: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly validity: string | null;
  readonly recordedOn: string;
  readonly retractedOn: string | null;
  readonly source: {
    title: string;
    publisher: string | null;
    url: string | null;
    tier: string;
    publishedOn: string | null;
  } | null;
  readonly statedBy: { readonly name: string } | null;
  readonly quotes: readonly { id: string; text: string; line: number | null; section: string | null }[];
}

/** What the `explain` query answers. */
export interface Explanation {
  readonly subject: Reference;
  readonly predicate: string;
  readonly object: Reference | null;
  readonly derived: boolean;
  readonly independentSources: number;
  readonly more: boolean;
  readonly claims: readonly ExplainedClaim[];
}

/** The text of an explanation: the fact, then each claim with its source and quotes. */
export function formatExplanation(explanation: Explanation): string {
  const { subject, predicate, object, derived, independentSources, claims, more } = explanation;
  return [
    [subject.name, predicate, object?.name].filter(Boolean).join('  '),
    derived ? 'Made at import from the claims below.' : `Independent sources of what is shown: ${independentSources}`,
    ...claims.flatMap((claim) => ['', ...formatClaim(claim, subject)]),
    ...(more ? ['', 'There are more claims; the API gives them with `claims`.'] : []),
  ].join('\n');
}

function formatClaim(claim: ExplainedClaim, asked: Reference): string[] {
  const about =
    claim.subject.id === asked.id ? '' : `${claim.subject.name}  ${claim.predicate}  ${claim.object?.name ?? ''}`;
  const value = [claim.value, claim.valueEn].filter(Boolean).join(' | ');
  const marks = [
    claim.modality,
    claim.rank === 'NORMAL' ? '' : claim.rank,
    claim.review === 'UNREVIEWED' ? 'UNREVIEWED 未核对' : '',
  ];
  return [
    `${claim.shown ? '●' : '○'} ${[about, value, ...claim.qualifiers, ...marks].filter(Boolean).join('  ')}`,
    ...(claim.statedBy === null ? [] : [`    said by ${claim.statedBy.name}`]),
    ...formatSource(claim),
    ...claim.quotes.map(
      (quote) =>
        `    “${quote.text}”  ${quote.line === null ? (quote.section ?? '') : `line ${quote.line}`}  ${quote.id}`,
    ),
    ...(claim.why === null ? [] : [`    why: ${claim.why}`]),
    ...(claim.decidedBy === 'ONLY_VALUE' ? [] : [`    decided by: ${claim.decidedBy}`]),
    ...formatTimes(claim),
  ];
}

function formatTimes({ validFrom, validTo, validity, recordedOn, retractedOn }: ExplainedClaim): string[] {
  const dates = [validFrom === null ? '' : `from ${validFrom}`, validTo === null ? '' : `until ${validTo}`];
  const valid = [...dates, validity === null ? '' : validity].filter(Boolean).join(', ');
  return [
    ...(valid === '' ? [] : [`    true in the world: ${valid}`]),
    ...(retractedOn === null ? [] : [`    known from ${recordedOn} until ${retractedOn}`]),
  ];
}

function formatSource({ source, quotes }: ExplainedClaim): string[] {
  if (source === null) return [];
  const parts = [source.title, source.publisher, source.publishedOn, source.tier].filter(Boolean).join(', ');
  return [
    `    ${parts}`,
    ...(source.url === null ? [] : [`    ${source.url}`]),
    ...(quotes.length === 0 ? ['    the source as a whole is cited, without a place in it'] : []),
  ];
}

import colors from 'picocolors';
import type { Remark } from '../check/verification/match-texts.js';
import type {
  Changed,
  Difference,
  Moved,
  Place,
  Verification,
  VerifiedSpan,
  VerifiedText,
} from '../check/verification/verification.js';
import type { Position } from '../problem.js';
import { countVerification } from './count-verification.js';

/** What `verify` found: the comparison, and remarks on the files of the documents. */
export interface Found {
  readonly verification: Verification;
  readonly remarks: readonly Remark[];
  readonly folder: string;
}

const differences: Record<Difference, string> = {
  LINE_ENDS: 'its line ends (CRLF or LF)',
  LAST_LINE_END: 'the line end at its end',
  BYTE_ORDER_MARK: 'a byte-order mark before it',
  NORMAL_FORM: 'the normal form of its characters (NFC or NFD)',
};

/** Says in words what was found: problems by data file and line, remarks on documents, sums; `all` names the sources without text too. */
export function formatVerification({ verification, remarks, folder }: Found, all: boolean): string {
  const { spans, texts } = verification;
  const lines = [...texts.flatMap(describeText), ...spans.flatMap(describeSpan)];
  const here = [...texts.flatMap(remarkOnText), ...remarks];
  return [
    ...formatLines(lines),
    ...(here.length > 0 ? [colors.underline(folder), ...here.map(formatRemark), ''] : []),
    ...(all ? listMissing(verification) : []),
    formatSums(verification, folder, all),
  ].join('\n');
}

interface Line {
  readonly at: Position;
  readonly text: string;
}

/** Groups lines by data file, in the order of the file. */
function formatLines(lines: readonly Line[]): string[] {
  const files = [...new Set(lines.map(({ at }) => at.file))].sort();
  return files.flatMap((file) => {
    const own = lines.filter(({ at }) => at.file === file).sort((one, other) => one.at.line - other.at.line);
    const places = own.map(({ at, text }) => `  ${`${at.line}:${at.column}`.padEnd(7)} ${text}`);
    return [colors.underline(file), ...places, ''];
  });
}

/** A text that is not the recorded one is told where its hash is recorded. */
function describeText({ at, file, hash, differences: found }: VerifiedText): Line[] {
  if (at === undefined || hash !== 'DIFFERENT') return [];
  const undone = found.length === 0 ? '' : ` Spans are compared without regard to ${listDifferences(found)}.`;
  return [{ at, text: `${colors.red('CHANGED')}  ${file} is not the recorded text: its SHA-256 is another.${undone}` }];
}

function remarkOnText({ file, hash, differences: found }: VerifiedText): Remark[] {
  if (hash === 'DIFFERENT' || found.length === 0) return [];
  const by = listDifferences(found);
  const message =
    hash === 'SAME_BUT'
      ? `It differs from the recorded text only by ${by}; its spans are compared without regard to that.`
      : `Its spans fit without regard to ${by}; no hash of the whole text is recorded.`;
  return [{ file, level: 'note', message }];
}

function listDifferences(found: readonly Difference[]): string {
  return found.map((difference) => differences[difference]).join(' and ');
}

function describeSpan({ evidence, outcome }: VerifiedSpan): Line[] {
  if (outcome.status === 'VERIFIED' || outcome.status === 'NO_TEXT') return [];
  const { id, quote, at } = evidence;
  const label = id.slice(id.indexOf('#') + 1);
  const mark = outcome.status === 'MOVED' ? colors.yellow('MOVED  ') : colors.red('CHANGED');
  const words = outcome.status === 'MOVED' ? describeMoved(evidence, outcome) : describeChanged(outcome);
  return [{ at, text: `${mark}  ${label} “${toPrintable(quote)}” ${words}` }];
}

function describeMoved({ start, section, line }: VerifiedSpan['evidence'], { place, whole, others }: Moved): string {
  const also =
    others === 0
      ? ''
      : ` ${others} more ${others === 1 ? 'place reads' : 'places read'} the same; this is the nearest.`;
  if (place.start === start || section !== undefined)
    return `stands on line ${place.line}, not ${line ?? '?'}: write line: ${place.line}.${also}`;
  const by = place.start - (start ?? 0);
  if (whole)
    return `stands ${Math.abs(by)} characters ${by > 0 ? 'later' : 'earlier'}, its hash fits: write at: ${place.start}-${place.end}, line: ${place.line}.${also}`;
  return `stands now at ${describePlace(place)}, but the hash of the whole span fits nowhere: the words around the quote changed.${also}`;
}

function describeChanged({ fault, similar }: Changed): string {
  if (fault === 'REST') return 'stands in its place, but the rest of the span does not fit its hash.';
  if (fault === 'QUOTE') return 'is not in its span, whose hash fits: correct the quote.';
  if (similar === undefined) return 'stands nowhere in the text, nor anything like it.';
  const { place, passage, distance, sameButForm } = similar;
  const how = sameButForm
    ? 'differs by full-width or half-width forms only'
    : `differs by ${distance} ${distance === 1 ? 'character' : 'characters'}`;
  return `stands nowhere in the text. Most like it: “${toPrintable(passage)}” at ${describePlace(place)}; it ${how}.`;
}

function describePlace({ start, end, line }: Place): string {
  return `${start}-${end}, line ${line}`;
}

function formatRemark({ file, level, message }: Remark): string {
  const mark = level === 'error' ? colors.red('error  ') : colors.yellow('note   ');
  return `  ${mark}  ${toPrintable(file, 200)}: ${message}`;
}

function listMissing(verification: Verification): string[] {
  const { withoutText } = countVerification(verification);
  if (withoutText.length === 0) return [];
  return [
    'Sources whose text is not here, with their spans:',
    ...withoutText.map(({ source, spans }) => `  ${source} ${spans}`),
    '',
  ];
}

function formatSums(verification: Verification, folder: string, all: boolean): string {
  const { spans, verified, moved, changed, noText, withoutText } = countVerification(verification);
  const sums = `${spans} spans: ${verified} verified, ${moved} moved, ${changed} changed, ${noText} cannot be verified.`;
  if (withoutText.length === 0) return sums;
  const hint = all ? '' : ' --all lists them.';
  const count = withoutText.length;
  return `${sums}\nThe ${count === 1 ? 'text of 1 source is' : `texts of ${count} sources are`} not in ${folder}.${hint}`;
}

/** Words of a text as a terminal may show them: on one line, without control characters, at most so many. */
export function toPrintable(text: string, most = 40): string {
  const points = Array.from(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·'));
  return points.length <= most ? points.join('') : `${points.slice(0, most - 1).join('')}…`;
}

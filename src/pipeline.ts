import { categorise, compose, lexisOnce } from './compose/index.js';
import type { SourceDocument } from './model/document.js';
import type { SentenceMentions } from './model/mention.js';
import type { LoadedReport, Report } from './model/report.js';
import { outlineReport } from './outline/index.js';
import { readText } from './read/index.js';
import { recogniseSentence } from './recognise/index.js';

/**
 * The program on one page:
 *
 *     bytes ─read→ document ─outline→ outline ─recognise→ mentions ─compose→ observations, initiatives
 */
export function extractDocument(document: SourceDocument): LoadedReport {
  const outline = outlineReport(document, (heading) => categorise(heading, lexisOnce()));
  const mentions: SentenceMentions[] = outline.sentences.map((sentence) => recogniseSentence(sentence.text));
  const { observations, initiatives } = compose(outline, mentions);
  const { title, bureau, area, published, summaryYear, planYear } = outline.letterhead;
  const report: Report = {
    id: document.id,
    path: document.path,
    title,
    bureau,
    area: area === null ? null : { ...area.value, origin: area.origin },
    published,
    summaryYear,
    planYear,
    sections: outline.sections,
    observations,
    initiatives,
  };
  return { report, text: document.text, diagnostics: [...document.diagnostics, ...outline.diagnostics] };
}

/** Reads and extracts one file's bytes. */
export const loadBytes = (bytes: Uint8Array, path: string): LoadedReport => extractDocument(readText(bytes, { path }));

/** Extracts one report from its text. */
export const extract = (text: string, { path }: { readonly path: string }): Report =>
  loadBytes(new TextEncoder().encode(text), path).report;

/** Endings of files that are read out of a folder. A file that is named itself is read whatever it is called. */
export const REPORT_ENDINGS: readonly string[] = [
  'txt',
  'md',
  'markdown',
  'html',
  'htm',
  'mhtml',
  'mht',
  'docx',
  'pdf',
];

const REPORT_ENDING = new RegExp(`\\.(?:${REPORT_ENDINGS.join('|')})$`, 'i');

/** What Word keeps beside a document as long as somebody has it open: ~$总结.docx, who that is and no document. */
export const isLockName = (name: string): boolean => name.startsWith('~$');

/** Whether a file in a folder is taken for a report by its name. */
export const isReportName = (name: string): boolean => REPORT_ENDING.test(name) && !isLockName(name);

/** Endings of earlier extracts, read in place of reports. */
const EXTRACT_ENDING = /\.(?:json|ndjson|jsonl)$/i;

/** Whether a path is taken for an extract made earlier rather than for a report. */
export const isSavedExtract = (path: string): boolean => EXTRACT_ENDING.test(path);

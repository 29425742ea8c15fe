/** A plan is never larger: a file of 30 MB is a scan or a mistake. */
export const MOST_BYTES = 30 * 1024 * 1024;
/** What a packed file (.docx, .xlsx) may grow to, all parts together; a few kilobytes can hide gigabytes. */
export const MOST_UNPACKED_BYTES = 120 * 1024 * 1024;
export const MOST_PACKED_FILES = 4000;
/** Elements within elements; a document written by hand or by Word stays below 60. */
export const DEEPEST = 400;
/** Characters that are read. */
export const LONGEST_TEXT = 8_000_000;
export const MOST_PAGES = 2000;

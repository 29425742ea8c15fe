import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Narrative } from '../report/narrative/narrative';
import type { Language } from '../wording/language';

/** Official documents: body in 仿宋, headings in 黑体; in English what Word has everywhere. Sizes in half points. */
const FONTS = {
  zh: {
    body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' },
    heading: { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' },
  },
  en: {
    body: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: '等线' },
    heading: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: '等线' },
  },
} as const;
const BODY_SIZE = { zh: 28, en: 22 } as const;
const TITLE_SIZE = 36;
/** Two Chinese characters at the head of a paragraph, in twentieths of a point. */
const INDENT = { zh: 560, en: 0 } as const;

/** The narrative as a Word file: real headings, so that it can be navigated and restyled. */
export async function writeDocx(
  { title, sections, foot }: Narrative,
  language: Language,
): Promise<Uint8Array> {
  const fonts = FONTS[language];
  const size = BODY_SIZE[language];
  const body = (text: string) =>
    new Paragraph({
      children: [new TextRun({ text, font: fonts.body, size })],
      indent: { firstLine: INDENT[language] },
      spacing: { after: 120, line: 360 },
      ...(language === 'zh' && { alignment: AlignmentType.JUSTIFIED }),
    });
  const file = new Document({
    creator: 'Policy Targets',
    title,
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [
              new TextRun({
                text: title,
                bold: true,
                size: TITLE_SIZE,
                font: fonts.heading,
                color: '000000',
              }),
            ],
          }),
          ...sections.flatMap(({ heading, paragraphs }) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              spacing: { before: 240, after: 120 },
              children: [
                new TextRun({
                  text: heading,
                  bold: true,
                  size: size + 2,
                  font: fonts.heading,
                  color: '000000',
                }),
              ],
            }),
            ...paragraphs.map(body),
          ]),
          new Paragraph({
            spacing: { before: 360 },
            children: [
              new TextRun({
                text: foot,
                italics: language === 'en',
                size: 18,
                font: fonts.body,
                color: '57606A',
              }),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

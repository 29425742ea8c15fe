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
  const children = [
    titleOf(title, language),
    ...sections.flatMap(({ heading, paragraphs }) => [
      headingOf(heading, language),
      ...paragraphs.map((text) => bodyOf(text, language)),
    ]),
    footOf(foot, language),
  ];
  const file = new Document({ creator: 'Policy Targets', title, sections: [{ children }] });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function titleOf(text: string, language: Language): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [headingRun(text, TITLE_SIZE, language)],
  });
}

function headingOf(text: string, language: Language): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: { before: 240, after: 120 },
    children: [headingRun(text, BODY_SIZE[language] + 2, language)],
  });
}

function headingRun(text: string, size: number, language: Language): TextRun {
  return new TextRun({ text, bold: true, size, font: FONTS[language].heading, color: '000000' });
}

function bodyOf(text: string, language: Language): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, font: FONTS[language].body, size: BODY_SIZE[language] })],
    indent: { firstLine: INDENT[language] },
    spacing: { after: 120, line: 360 },
    ...(language === 'zh' && { alignment: AlignmentType.JUSTIFIED }),
  });
}

function footOf(text: string, language: Language): Paragraph {
  const look = { italics: language === 'en', size: 18, font: FONTS[language].body, color: '57606A' };
  return new Paragraph({ spacing: { before: 360 }, children: [new TextRun({ text, ...look })] });
}

import { escapeMarkup } from "../core/documents/markup.ts";
import type { Language } from "../core/texts/say.ts";

const WIDTH_PX = 760;
const HEIGHT_PX = 560;

const STYLE = `
body { font: 14px/1.5 Arial, sans-serif; color: #202124; margin: 0 4px; }
h2 { font-size: 16px; margin: 20px 0 4px; }
p { margin: 8px 0; }
a { color: #0b57d0; }
pre { font: inherit; white-space: pre-wrap; border: 1px solid #80868b; border-radius: 4px; padding: 12px; }
iframe { width: 100%; height: 420px; border: 1px solid #80868b; border-radius: 4px; }
`;

/** Shows markup in a modal dialog; the run ends meanwhile, nothing waits for the answer. */
export function showDialog(title: string, body: string, language: Language): void {
  const page = `<!DOCTYPE html>
<html lang="${language}">
<head><base target="_blank"><meta charset="utf-8"><title>${escapeMarkup(title)}</title><style>${STYLE}</style></head>
<body>
${body}
</body>
</html>`;
  const output = HtmlService.createHtmlOutput(page).setWidth(WIDTH_PX).setHeight(HEIGHT_PX);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}

export function paragraph(text: string): string {
  return `<p>${escapeMarkup(text)}</p>`;
}

export function listOf(texts: readonly string[]): string {
  return `<ul>${texts.map((text) => `<li>${escapeMarkup(text)}</li>`).join("")}</ul>`;
}

export function link({ name, url }: { readonly name: string; readonly url: string }): string {
  return `<a href="${escapeMarkup(url)}">${escapeMarkup(name)}</a>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MAIN = "http://schemas.openxmlformats.org";

export const WORD_NAMESPACES = `xmlns:w="${MAIN}/wordprocessingml/2006/main" xmlns:r="${MAIN}/officeDocument/2006/relationships"`;

export const DRAWING_NAMESPACES = `xmlns:wp="${MAIN}/drawingml/2006/wordprocessingDrawing" xmlns:a="${MAIN}/drawingml/2006/main" xmlns:pic="${MAIN}/drawingml/2006/picture"`;

export const RELATIONSHIP_TYPES = `${MAIN}/officeDocument/2006/relationships`;

export const PACKAGE = `${MAIN}/package/2006`;

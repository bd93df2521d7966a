"""Turns the XML that cmark writes into its plain text, and fails on anything but paragraphs."""

import sys
import xml.etree.ElementTree as tree

SPACE = "{http://commonmark.org/xml/1.0}"
paragraphs = []
for paragraph in tree.fromstring(sys.stdin.read()):
    assert paragraph.tag == SPACE + "paragraph", paragraph.tag
    rows = ""
    for inline in paragraph:
        assert inline.tag in (SPACE + "text", SPACE + "linebreak"), inline.tag
        rows += "\n" if inline.tag == SPACE + "linebreak" else inline.text or ""
    paragraphs.append(rows)
print("\n\n".join(paragraphs))

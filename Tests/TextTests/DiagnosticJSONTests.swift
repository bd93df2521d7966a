import Foundation
import Testing
import Text

struct DiagnosticJSONTests {
  @Test func `findings of all files stand in one array`() {
    let one = SourceText(name: "one.yaml", text: "ab\ncd")
    let two = SourceText(name: "two.yaml", text: "é")
    let code = Diagnostic.Code(rawValue: "odd")
    let text = DiagnosticJSON.text(of: [
      (
        one,
        Diagnostics([Diagnostic(.error, code, "say \"hi\"", at: SourceRange(1, 4), help: "a\nb")])
      ),
      (two, Diagnostics([Diagnostic(.warning, code, "odd", at: SourceRange(at: 2))])),
    ])
    #expect(
      text == #"""
        [
          {"file": "one.yaml", "line": 1, "column": 2, "endLine": 2, "endColumn": 2, "severity": "error", "code": "odd", "message": "say \"hi\"", "help": "a\nb"},
          {"file": "two.yaml", "line": 1, "column": 2, "endLine": 1, "endColumn": 2, "severity": "warning", "code": "odd", "message": "odd", "help": null}
        ]

        """#)
  }

  @Test func `no findings are an empty array`() {
    #expect(DiagnosticJSON.text(of: []) == "[]\n")
  }

  @Test func `another JSON reader gets every character back and a screen none that steers it`()
    throws
  {
    let scalars = [0...0x2FF, 0x2000...0x206F, 0xFE00...0xFEFF, 0xE0000...0xE007F].joined()
      .compactMap { Unicode.Scalar(UInt32($0)) }
    let string = String(String.UnicodeScalarView(scalars))
    let text = JSONText.object([
      .init("text", .string(string)), .init("number", .number(-7)), .init("none", .null),
      .init("list", .list([.string("a"), .list([]), .number(1)])),
    ]).text
    #expect(
      text.unicodeScalars.allSatisfy {
        ![.control, .format, .lineSeparator, .paragraphSeparator]
          .contains($0.properties.generalCategory)
      })
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(read?["text"] as? String == string)
    #expect(read?["number"] as? Int == -7)
    #expect(read?["none"] is NSNull)
    #expect(read?["list"] as? NSArray == ["a", [String](), 1])
  }
}

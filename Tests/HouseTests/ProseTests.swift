import Foundation
import TestSupport
import Testing

/// Every sentence that the program says stands in `Words`.
@Suite("Sentences")
struct ProseTests {
  /// Two words beside each other, or one beside something that is put in.
  private static let prose = "(^|[^A-Za-z])[A-Za-z][a-z’']+,? [a-z]{2,}|· [a-z]{3,}"

  /// Floors that are not looked into. Findings stand where they are made, with the names of what a
  /// file is made of; so do the notes in a new file of settings. In `Script` and the text of
  /// entries there is hardly anything else.
  private static let others = [
    "Sources/Words/", "Sources/Script/", "Sources/Entries/",
    "Sources/EmbedPrompts/", "Sources/EmbedCore/",
    // Markup, and the comment on who may hand a page on.
    "Sources/Page/File/", "Sources/Page/Reading/",
  ]
  /// A page holds what browsers are told in words of their own.
  private static let findings = ["Diagnostic", "MirrorGuide+Read", "Settings", "HTMLPage"]

  /// What looks like sentences and is not said by the program.
  private static let exceptions: Set = [
    // What a mail is called that nobody gave a subject: in the language of its draft.
    "Unas palabras", "Quelques mots", "Ein paar Worte", "Algumas palavras", "Qualche parola",
    "Een paar woorden", "A few words",
    // What others type or write, and how they are answered.
    "Missing expected argument ", "Unexpected argument ", "<!doctype html",
    "-n -i NONE -c 'set noundofile nobackup nowritebackup noswapfile'", "$if no-such-program",
    // The name of a source, and a line of a file that a person may come upon.
    "standard input",
    "# A text that an editor has. broach takes it in and then removes this folder.",
  ]

  private static func sentences(in code: String) throws -> [String] {
    let prose = try Regex(prose)
    return SwiftLiterals.texts(in: code, standIn: "·").filter {
      // A command to be typed is none.
      $0.contains(prose) && !$0.hasPrefix("broach ") && !exceptions.contains($0)
    }
  }

  @Test func `stand nowhere but in Words`() throws {
    for file in try House.swiftFiles(below: "Sources") {
      let name = file.path.split(separator: "/").last ?? ""
      guard !Self.others.contains(where: { file.path.hasPrefix($0) }),
        !Self.findings.contains(where: { name.hasPrefix($0) })
      else { continue }
      let sentences = try Self.sentences(in: file.text)
      #expect(sentences.isEmpty, "\(file.path)")
    }
  }

  @Test(arguments: [
    #"say("Nothing was saved.")"#, #"return "\(count) words""#, #"let a = "it is \(name)""#,
    #"write("\(isNew ? "a new one" : "")")"#, "let text = \"\"\"\n  Press\n  Enter now.\n  \"\"\"",
    #"help: "press any key""#,
  ])
  func `would be found`(code: String) throws {
    #expect(try !Self.sentences(in: code).isEmpty)
  }

  @Test(arguments: [
    #"// "Nothing was saved.""#, #"let key = "rests""#, #"open("/dev/null")"#, #"say("  \(name)")"#,
    #"line("Content-Type: text/plain; charset=utf-8")"#, #"typed("broach begin \(set)")"#,
    #"let \"x\" = "\(a) \(b)""#, "draw(\"\\u{1B}[K\")",
  ])
  func `are not what anything else is`(code: String) throws {
    #expect(try Self.sentences(in: code).isEmpty)
  }

  @Test func `are excepted only where they stand`() throws {
    let texts = try House.swiftFiles(below: "Sources")
      .flatMap { SwiftLiterals.texts(in: $0.text, standIn: "·") }
    #expect(Self.exceptions.subtracting(texts).isEmpty)
  }
}

import Foundation
import TestSupport
import Testing

@Suite("One's own settings", .timeLimit(.minutes(15)))
struct OwnSettingsTests {
  private func brief(_ program: Program, _ locale: String) throws -> String {
    let screen = try program.run(
      "begin", "first-words", "--no-keep", input: "\n", environment: ["LC_ALL": locale]
    ).errors
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(rows.firstIndex { $0.hasPrefix("For help right now") })
    let last = try #require(rows[first...].firstIndex { $0.hasSuffix(".") })
    return rows[first...last].joined(separator: " ")
  }

  @Test(arguments: [
    ("C", "call 988 (US, Canada), 116 123 (UK, Ireland) or your local emergency number."),
    ("en_IE.UTF-8", "call 116 123 (UK, Ireland) or your local emergency number."),
    ("en_US.UTF-8", "call 988 (US) or your local emergency number."),
    ("de_DE", "call your local emergency number, or look for a line at findahelpline.com."),
  ])
  func `the opening has one number where the country is known`(locale: String, line: String) throws
  {
    #expect(try brief(Program(), locale) == "For help right now, \(line)")
  }

  @Test func `a setting wins over the locale`() throws {
    let program = try Program()
    try program.settle("country: ie")
    #expect(try brief(program, "en_US.UTF-8").contains("116 123 (UK, Ireland)"))
    let card = try program.run("help-now", environment: ["LC_ALL": "de_DE"]).output
    #expect(card.hasPrefix("In the UK and Ireland: call Samaritans, 116 123.\nIn the US:"))
  }

  @Test func `one's own people come first, in help-now and in a walk`() throws {
    let program = try Program()
    try program.settle("people:\n  - my sister: by phone\n  - Ben, \u{1B}[2J at night\n")
    let wanted = "Your own people:\n  my sister: by phone\n"
    #expect(try program.run("help-now").output.hasPrefix(wanted))
    let screen = try program.run("begin", "first-words", "--no-keep", input: "/help\n2\n").errors
    let people = try #require(screen.firstRange(of: wanted))
    let places = try #require(screen.firstRange(of: "In the US: call or text 988"))
    #expect(people.upperBound < places.lowerBound)
    #expect(!screen.contains("\u{1B}"))
  }

  @Test(arguments: [("yes", true), ("until-draft", true), ("no", false)])
  func `what becomes of a walk can be settled, and is not asked then`(word: String, isKept: Bool)
    throws
  {
    let program = try Program()
    try program.settle("keep: \(word)")
    let screen = try program.run("begin", "first-words", input: "You looked away.\n").errors
    #expect(!screen.contains("keep it on this computer"))
    #expect(screen.contains("Nothing is kept. When you close this") == !isKept)
    #expect(try program.run("entries").output.isEmpty == !isKept)
  }

  @Test func `an option wins over a setting`() throws {
    let program = try Program()
    try program.settle("keep: yes")
    _ = try program.run("begin", "first-words", "--no-keep", input: "You looked away.\n")
    #expect(try program.run("entries").output.isEmpty)
  }

  @Test func `plain leaves out bold`() throws {
    func screen(_ settings: String) throws -> String {
      let program = try Program()
      try program.settle(settings)
      let terminal = try PseudoTerminal(
        BuiltProduct.path("broach"), ["begin", "first-words", "--no-keep"],
        environment: ["XDG_CONFIG_HOME": "\(program.home.url.path)/config"])
      try terminal.wait(for: "> ")
      return terminal.screen
    }
    #expect(try screen("plain: no").contains("\u{1B}[1m"))
    #expect(!(try screen("plain: yes").contains("\u{1B}[1m")))
  }
}

// MARK: - What cannot be read

extension OwnSettingsTests {
  private static let trouble =
    "\nYour settings could not all be read. You can go on. broach help-now says why.\n"

  @Test func `mistakes are one plain line in a walk, and check shows them`() throws {
    let program = try Program()
    let path = try program.settle("contry: ie\nkeep: on\n")
    let screen = try program.run("begin", "first-words", input: "").errors
    #expect(screen.contains("116 123 (UK, Ireland) or your local"))
    #expect(screen.contains(Self.trouble))
    #expect(screen.contains("keep it on this computer"))
    #expect(!screen.contains("contry"))
    let checked = try program.run("check", path)
    #expect(checked.status == 65)
    #expect(checked.errors.contains("help: did you mean 'country'?"))
    #expect(try program.run("help-now").output.contains("type: broach check \(path)\n"))
    try program.settle("country: ie\n")
    let mended = try program.run("check", path)
    #expect(mended.status == 0)
    #expect(mended.said.hasSuffix(": no mistakes"))
  }

  @Test(arguments: [
    ("config", "XDG_CONFIG_HOME is 'config', which does not begin with /."),
    ("/proc/self/fd", nil), ("/dev/null", nil),
  ])
  func `a place without settings stops nobody`(folder: String, reason: String?) throws {
    let program = try Program()
    let place = ["XDG_CONFIG_HOME": folder]
    let screen = try program.run(
      "begin", "first-words", "--no-keep", input: "\n", environment: place
    ).errors
    #expect(screen.contains("What has stayed with you?"))
    #expect(screen.contains(Self.trouble) == (reason != nil))
    let card = try program.run("help-now", environment: place).output
    #expect(card.contains("\nYour settings are left out: \(reason ?? "")") == (reason != nil))
  }

  @Test func `a document is left out with the reason`() throws {
    let program = try Program()
    try program.settle("PK\u{3}\u{4}")
    let screen = try program.run("begin", "first-words", "--no-keep", input: "\n").errors
    #expect(screen.contains(Self.trouble))
    let card = try program.run("help-now")
    #expect(card.output.contains("is a document of a word processor, not plain text.\n"))
    #expect(card.status == 0)
  }
}

// MARK: - Adding to them

extension OwnSettingsTests {
  @Test func `help-now says how, adds, and then says where`() throws {
    let program = try Program()
    let hint = "help-now --add \"a name, a number\"\n"
    #expect(try program.run("help-now").output.hasSuffix(hint))
    let added = try program.run("help-now", "--add", "Anna \"A\", at home", "--add", "Ben")
    #expect(added.status == 0)
    #expect(added.output.hasPrefix("Your own people:\n  Anna \"A\", at home\n  Ben\n\nIn the US"))
    #expect(added.output.hasSuffix("\n\(program.home.url.path)/config/broach/settings.yaml\n"))
    #expect(!added.output.contains("--add"))
  }

  @Test(arguments: [("contry: ie", "has a mistake, so it is left"), ("people: Anna", "by hand")])
  func `a file that cannot be added to is left as it is`(text: String, reason: String) throws {
    let program = try Program()
    let path = try program.settle(text)
    let outcome = try program.run("help-now", "--add", "Ben")
    #expect(outcome.status != 0)
    #expect(outcome.errors.replacing("\n", with: " ").contains(reason))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test(arguments: ["", "  ", "Anna\nBen"])
  func `only one line is added`(person: String) throws {
    #expect(try Program().run("help-now", "--add", person).status == 64)
  }
}

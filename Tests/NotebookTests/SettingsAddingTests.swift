import Notebook
import TestSupport
import Testing
import Text

@Suite("Adding to one's own people")
struct SettingsAddingTests {
  private func adding(_ person: String, to text: String?) -> String? {
    let source = text.map { SourceText(name: "settings.yaml", text: $0) }
    return Settings.adding(person, to: source).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `begins a file that says what else it could settle`() throws {
    let text = try #require(adding("Anna, at home", to: nil))
    #expect(text.hasSuffix("\npeople:\n  - \"Anna, at home\"\n"))
    // Taking away the marks, as it says, gives no mistake.
    let used = SourceText(name: "settings.yaml", text: text.replacing("\n#", with: "\n"))
    let hints = text.split(separator: "\n").filter { $0.hasPrefix("#") && !$0.hasPrefix("# ") }
    #expect(
      hints == [
        "#country: IE", "#keep: yes", "#plain: yes", "#name: Mara", "#therapist: Ruth",
        "#address: name@example.org",
      ])
    let (settings, _) = Settings.read(used)
    #expect(settings.country == "IE" && settings.keeping == .keep && settings.isPlain)
  }

  @Test(arguments: [
    ("people:\n  - Anna\n", "people:\n  - Anna\n  - \"B\"\n"),
    ("people:\n  - Anna", "people:\n  - Anna\n  - \"B\"\n"),
    ("people:\n- Anna\nkeep: no\n", "people:\n- Anna\n- \"B\"\nkeep: no\n"),
    ("people:\n    - Anna\n# mine\n", "people:\n    - Anna\n    - \"B\"\n# mine\n"),
    (
      "people:\n  - Anna\n    at home\nkeep: no",
      "people:\n  - Anna\n    at home\n  - \"B\"\nkeep: no"
    ),
    ("people:\n  - |\n    Anna\n\nkeep: no", "people:\n  - |\n    Anna\n  - \"B\"\n\nkeep: no"),
    ("people:\nkeep: no\n", "people:\n  - \"B\"\nkeep: no\n"),
    ("keep: no", "keep: no\npeople:\n  - \"B\"\n"),
    ("# only this\n", "# only this\npeople:\n  - \"B\"\n"),
    ("country: IE\r\npeople:\r\n  - Anna\r\n", "country: IE\r\npeople:\r\n  - Anna\r\n  - \"B\"\n"),
  ])
  func `leaves the rest to the letter`(old: String, new: String) {
    #expect(adding("B", to: old) == new)
  }

  @Test(arguments: ["people: Anna\n", "people: |\n  Anna\n", "people:\n  - Anna\u{200B}\n"])
  func `gives up where it would change more`(old: String) {
    #expect(adding("B", to: old) == nil)
  }

  @Test(arguments: [
    (nil, "\nname: \"Mara\"\ntherapist: \"Dr. \\\"R\\\" \\\\\"\naddress: \"r@example.org\"\n"),
    (
      "people:\n  - Anna",
      "people:\n  - Anna\nname: \"Mara\"\ntherapist: \"Dr. \\\"R\\\" \\\\\"\naddress: \"r@example.org\"\n"
    ),
  ])
  func `names are added at the end, and read again as they were`(old: String?, end: String) throws {
    let source = old.map { SourceText(name: "settings.yaml", text: $0) }
    let names = Settings.Names(me: "Mara", therapist: "Dr. \"R\" \\", address: "r@example.org")
    let bytes = try #require(Settings.adding(names, to: source))
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix(end))
    let settings = Settings.read(SourceText(name: "settings.yaml", bytes: bytes)).settings
    #expect(settings.unsettled(of: names) == Settings.Names())
    #expect(settings.therapist == names.therapist && settings.address == "r@example.org")
  }

  @Test(arguments: ["name: Ann\n", "name:\n", "people: |\n  Anna\n", "naem: Ann\n"])
  func `names are not added where one stands already, or more would change`(old: String) {
    let source = SourceText(name: "settings.yaml", text: old)
    let bytes = Settings.adding(Settings.Names(me: "Mara"), to: source)
    let isFree = bytes.map { Settings.read(SourceText(name: "s", bytes: $0)).settings.name }
    #expect(bytes == nil || isFree == "Mara")
  }

  @Test func `a damaged file is read or left alone`() {
    let text = Array("country: IE\npeople:\n  - Anna\n  - |\n    B\nkeep: \"no\"\n".utf8)
    var numbers = SeededNumbers()
    for _ in 0..<2000 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let place = Int.random(in: bytes.indices, using: &numbers)
        bytes[place] =
          [0x0A, 0x20, 0x2D, 0x3A, 0x09, 0x22, 0xC3].randomElement(using: &numbers) ?? 0
      }
      let source = SourceText(name: "settings.yaml", bytes: bytes)
      guard let longer = Settings.adding("C", to: source) else { continue }
      let people = Settings.read(source).settings.people
      let now = Settings.read(SourceText(name: "settings.yaml", bytes: longer)).settings.people
      #expect(now == people + ["C"])
    }
  }

  @Test func `takes any line as it is`() throws {
    var numbers = SeededNumbers()
    let letters = Array("ab \\\"'#:-|>&*!{}[],%@é字👩‍👧0")
    var text = ""
    var people: [String] = []
    for _ in 0..<200 {
      let row = String((0..<8).compactMap { _ in letters.randomElement(using: &numbers) })
      let person = "x\(row)y"
      text = try #require(adding(person, to: text.isEmpty ? nil : text))
      people.append(person)
    }
    let (settings, findings) = Settings.read(SourceText(name: "s", text: text))
    #expect(settings.people == people)
    #expect(findings.all.isEmpty)
  }
}

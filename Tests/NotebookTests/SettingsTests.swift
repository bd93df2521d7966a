import Notebook
import Testing
import Text

@Suite("Settings")
struct SettingsTests {
  private func read(_ text: String) -> (settings: Settings, shown: String) {
    let source = SourceText(name: "settings.yaml", text: text)
    let (settings, diagnostics) = Settings.read(source)
    return (settings, DiagnosticText(source).text(of: diagnostics))
  }

  @Test func `can settle everything`() {
    let (settings, shown) = read(
      """
      country: IE
      people:
        - my sister: 087
        - "Ben" # at night, [ask] for him
      keep: until-draft
      plain: yes
      """)
    #expect(shown == "")
    var wanted = Settings()
    wanted.country = "IE"
    wanted.people = ["my sister: 087", "\"Ben\" # at night, [ask] for him"]
    wanted.keeping = .untilDraft
    wanted.isPlain = true
    #expect(settings == wanted)
  }

  @Test(arguments: [
    "", "\n", "# nothing yet\n", "country:\n", "people:\nkeep:\nplain:\ncountry:", "plain: no",
  ])
  func `can settle nothing`(text: String) {
    #expect(read(text).settings == Settings())
    #expect(read(text).shown == "")
  }

  @Test(arguments: [("ie", "IE"), ("uk", "GB"), ("UK", "GB"), ("\"DE\"", "DE")])
  func `a country is its code, however it is written`(text: String, code: String) {
    #expect(read("country: \(text)").settings.country == code)
    #expect(read("country: \(text)").shown == "")
  }

  @Test func `a mistake is shown with its place, and the rest still counts`() {
    let (settings, shown) = read("contry: Ireland\npeople: Anna\nkeep: untildraft\n")
    #expect(settings.people == ["Anna"])
    #expect(settings.country == nil && settings.keeping == nil)
    #expect(
      shown == """
        settings.yaml:1:1: error: there is no key 'contry' in the settings [unknown-key]
          1 | contry: Ireland
            | ^^^^^^
        help: did you mean 'country'?

        settings.yaml:1:9: error: 'Ireland' is not the code of a country [bad-country]
          1 | contry: Ireland
            |         ^^^^^^^
        help: write its two letters, such as 'GB', 'IE' or 'US'

        settings.yaml:3:7: error: 'keep' cannot be 'untildraft' [unknown-word]
          3 | keep: untildraft
            |       ^^^^^^^^^^
        help: did you mean 'until-draft'?

        """)
  }

  @Test(arguments: ["on", "nø", "ye", "n"])
  func `what to keep is never guessed`(word: String) {
    let (settings, shown) = read("keep: \(word)")
    #expect(settings.keeping == nil)
    #expect(shown.contains("help: write one of 'yes', 'until-draft', 'no'"))
  }

  @Test(arguments: [
    ("people: Anna", ["Anna"]), ("people: |\n  Anna\n\n  Ben\n", ["Anna", "Ben"]),
    ("people:\n- Anna\n- Ben", ["Anna", "Ben"]),
  ])
  func `people stand in a list or in rows`(text: String, people: [String]) {
    #expect(read(text).settings.people == people)
    #expect(read(text).shown == "")
  }

  @Test(arguments: [
    ("x.yaml", "# mine\n\ncountry: IE", true), ("x.yaml", "people:\n", true),
    ("/a/settings.yaml", "contry: IE", true), ("settings.yaml", "# nothing", true),
    ("settings.yaml", "broach: 1\ntitle: t", false), ("x.yaml", "title: t", false),
    ("mysettings.yaml", "contry: IE", false),
  ])
  func `they are known by their first key, or by the file's name`(
    name: String, text: String, areSettings: Bool
  ) {
    #expect(Settings.isWritten(in: SourceText(name: name, text: text)) == areSettings)
  }
}

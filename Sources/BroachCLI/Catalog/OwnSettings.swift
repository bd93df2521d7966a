import Disk
import Notebook
import Script
import Terminal
import Text
import Words

/// The settings of whoever runs the program: what could be read of them, and what is to be said of
/// the rest. They are a help and never stop anybody.
struct OwnSettings {
  var settings = Settings()
  /// What was left out, and why; nil if nothing was.
  var trouble: Phrase?
  /// Whether there are mistakes in them, which `broach check` shows.
  private(set) var isPartlyRead = false
  /// Nil where there is no place for one.
  var file: SettingsFile?

  /// None.
  init() {}

  /// Reads them, where there are any.
  init(in environment: Environment) {
    do throws(NotebookError) {
      file = SettingsFile(at: try Location(of: .settings) { environment[$0] })
    } catch .notAbsolute(.configHome, let path) {
      trouble = Words.Settings.leftOut(
        Failure.sentence(NotebookError.notAbsolute(.configHome, path: path)))
    } catch {
      // Without a home folder there is no notebook either, which is told where it matters.
    }
    read()
  }

  private mutating func read() {
    do throws(FileError) {
      guard let file, let source = try file.read() else { return }
      let reading = Settings.read(source)
      settings = reading.settings
      isPartlyRead = reading.diagnostics.hasErrors
      if isPartlyRead { trouble = Words.Settings.partlyLeftOut(file.path) }
    } catch {
      trouble = Words.Settings.leftOut(Failure.sentence(error))
    }
  }
}

extension OwnSettings {
  /// Writes somebody into the settings, which change in nothing else.
  /// - Parameter person: one line, such as a name and a number.
  func add(_ person: String) throws {
    let person = Sanitiser.clean(person).trimmed
    guard !person.isEmpty, !person.contains(where: \.isNewline) else {
      throw Failure(
        Words.Settings.wantsOneLine, help: Words.Settings.howToAdd, .usage)
    }
    try change { Settings.adding(person, to: $0) }
  }

  /// Writes names into the settings that stand ready from then on.
  func keep(_ names: Settings.Names) throws {
    try change { Settings.adding(names, to: $0) }
  }

  /// Changes the file.
  /// - Parameter new: gives its new text; nil where it cannot be changed so.
  private func change(_ new: (SourceText?) -> [UInt8]?) throws {
    guard let file else {
      throw Failure(trouble ?? Words.Settings.noPlace, .cannotWrite)
    }
    let source = try file.read()
    if let source, isPartlyRead {
      throw Mistakes(
        source: source, diagnostics: Settings.read(source).diagnostics,
        consequence: Mistakes.leftAsItIs)
    }
    guard let bytes = new(source) else {
      throw Failure(
        Words.Settings.notAdded(to: file.path), help: Words.Settings.byHand, .failed)
    }
    do throws(FileError) { try file.write(bytes) } catch { throw Failure.writing(error) }
  }
}

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

  /// Reads them, where there are any.
  static func here() -> OwnSettings {
    var own = OwnSettings()
    do throws(NotebookError) {
      own.file = SettingsFile(at: try Location(of: .settings) { Environment[$0] })
    } catch .notAbsolute(.configHome, let path) {
      own.trouble = Words.Settings.leftOut(
        Failure.sentence(NotebookError.notAbsolute(.configHome, path: path)))
    } catch {
      // Without a home folder there is no notebook either, which is told where it matters.
    }
    own.read()
    return own
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

extension Settings {
  /// What becomes of what is written; nil if it is asked.
  var keeping: Keeping? {
    switch keep {
    case .yes: .keep
    case .untilDraft: .untilDraft
    case .no: .nothing
    case nil: nil
    }
  }
}

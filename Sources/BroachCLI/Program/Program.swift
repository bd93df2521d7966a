import Disk
import Entries
import Notebook
import Post
import Script
import Terminal
import Text
import Words

/// What the commands have at hand: where the program speaks and listens, what surrounds it, what
/// time it is, what is kept, which sets there are. Made once, in `main`, and handed on.
///
/// Making one reads nothing. What is kept or settled is looked at when a command asks for it, since
/// the first question waits for all that comes before it.
package struct Program {
  let console: Console
  let environment: Environment
  let clock: SystemClock
  /// Where files go whose names say no folder; nil: wherever the system has it.
  let folder: String?
  /// The way to the disk.
  let calls: SystemCalls
  /// The sets that can be walked.
  let catalog: Catalog
  /// The person's own editor, if there is one.
  let editor: () -> Editor?

  /// What a process has at hand.
  /// - Parameters:
  ///   - console: that of the surroundings, if nothing else is said.
  ///   - clock: likewise.
  ///   - embedded: the sets that come with the program.
  ///   - editor: that of the surroundings, if nothing else is said.
  init(
    console: Console? = nil, environment: Environment = .process, clock: SystemClock? = nil,
    folder: String? = Environment.currentFolder, calls: SystemCalls = .real,
    embedded: Catalog.Embedded = .program, editor: (() -> Editor?)? = nil
  ) {
    self.console = console ?? Console(in: environment)
    self.environment = environment
    self.clock = clock ?? SystemClock(in: environment)
    self.folder = folder
    self.calls = calls
    self.editor = editor ?? { Editor(in: environment) }
    catalog = Catalog(embedded) { () throws(NotebookError) in
      AddedSets(at: try Location { environment[$0] }, through: calls)
    }
  }
}

// MARK: - What is kept

extension Program {
  /// The notebook of whoever runs the program; nothing is looked at or made yet.
  func notebook() throws(NotebookError) -> Notebook {
    let clock = clock
    return Notebook(
      at: try Location { environment[$0] }, runtime: runtime, through: calls,
      languages: BuiltIn.languages, clock: { clock.stamp })
  }

  /// Where editors have texts if there is no notebook.
  var leaves: LooseLeaves { LooseLeaves(runtime: runtime, beside: nil, through: calls) }

  /// The folder of this login; nil where there is none.
  private var runtime: String? { environment["XDG_RUNTIME_DIR"] }

  /// Reads the person's settings, where there are any.
  func readSettings() -> OwnSettings { OwnSettings(in: environment) }

  /// Where somebody with such settings can turn.
  func helpCard(for settings: Settings = Settings()) -> HelpCard {
    HelpCard(settings, localeCountry: environment.country)
  }

  /// The whole path of a file as a person names it.
  func path(of name: String) -> String {
    let name = withHome(name)
    guard !name.hasPrefix("/"), let folder else { return name }
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// A file's name with the home folder for a tilde, which no shell puts in behind `--output=`.
  func withHome(_ name: String) -> String {
    guard name == "~" || name.hasPrefix("~/"), let home = environment["HOME"] else { return name }
    return home + name.dropFirst()
  }

  /// Removes what killed runs left half written where files are put: in the current folder, beside
  /// the settings and among the sets that were added. Nobody waits for it, so it comes last.
  func tidy() {
    var folders = ["."]
    do throws(NotebookError) {
      folders.append(try Location(of: .settings) { environment[$0] }.path)
      folders.append(try catalog.addedSets().path)
    } catch {}  // where there is no home, nothing of ours is in it
    NewFile.sweep(folders)
  }
}

// MARK: - What is around it

extension Program {
  /// The way to the clipboard.
  var clipboard: Clipboard { Clipboard(in: environment, on: console.output, through: calls) }

  /// Whatever opens files and links.
  var desktop: Desktop { Desktop(in: environment, through: calls) }
}

// MARK: - What time it is

extension Program {
  /// This moment, for drafts and mails.
  var now: Timestamp {
    let (seconds, offset) = clock.now
    return Timestamp(secondsSinceEpoch: Int64(seconds), offset: offset)
  }

  /// The same moment, for what is kept.
  var stamp: Stamp { clock.stamp }

  /// Says so where `SOURCE_DATE_EPOCH` is no time, since today's date then stands everywhere.
  func tellUnreadableClock() {
    guard let text = clock.unreadable else { return }
    console.output.write(Words.Usage.noEpoch(text), hanging: 2)
  }
}

extension SystemClock {
  fileprivate var stamp: Stamp {
    let (seconds, offset) = now
    return Stamp(secondsSinceEpoch: Int64(seconds), offset: offset)
  }
}

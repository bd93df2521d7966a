import CReadline
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The person's own editor, for longer texts.
package struct Editor {
  /// What the shell runs, arguments and all.
  let command: String
  /// Where the file goes if there is no `XDG_RUNTIME_DIR`: a folder of the user's own, or nowhere.
  private let fallback: String?

  /// The editor that `VISUAL` or `EDITOR` names. `fallback` is an existing private folder; nil
  /// where nothing may touch the disk.
  package init?(fallback: String?) {
    guard let command = Environment["VISUAL"] ?? Environment["EDITOR"] else { return nil }
    self.command = command
    self.fallback = fallback
  }

  /// Opens a text, waits until the editor ends, and gives what was saved. The file lies in a
  /// folder that only this user can enter, and is gone afterwards.
  package func edit(_ text: String) -> EditResult {
    guard let base = Self.runtimeFolder ?? fallback else { return .kept(.nowhere) }
    PrivateFolder.sweep(in: base)
    switch PrivateFolder.make(in: base) {
    case .failure(let error): return .kept(.noPlace(error.code))
    case .success(let folder):
      defer { folder.remove() }
      if let error = folder.write(text) { return .kept(.noPlace(error.code)) }
      let status = Signals.leaveKeys { EditorProcess(command: command).run(on: folder.file) }
      return result(status, in: folder, before: text)
    }
  }

  /// Removes what editors left when the program crashed. Costs a failed call for each of the two
  /// places where there is nothing.
  package static func sweep(fallback: String?) {
    for base in [runtimeFolder, fallback] {
      if let base { PrivateFolder.sweep(in: base) }
    }
  }

  private func result(_ status: Int32?, in folder: PrivateFolder, before: String) -> EditResult {
    guard let status else { return .kept(.notFound) }
    if status == 126 || status == 127 { return .kept(.notFound) }
    if status != 0 { return .kept(.failed) }
    guard let saved = folder.read() else { return .kept(.nothingSaved) }
    let text = String(typed: saved).withoutFinalBreaks
    if text.allSatisfy(\.isWhitespace) { return .kept(.nothingSaved) }
    return text == before.withoutFinalBreaks ? .kept(.unchanged) : .edited(text)
  }

  /// The runtime folder, if it is one: absolute, a folder, ours and closed to others.
  private static var runtimeFolder: String? {
    guard let path = Environment["XDG_RUNTIME_DIR"], path.hasPrefix("/") else { return nil }
    var info = stat()
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR, info.st_uid == getuid(),
      info.st_mode & 0o077 == 0
    else { return nil }
    return path
  }
}

import Disk
import Notebook
import Text

extension Program {
  /// Where programs that may see little of the disk find a file: the folder for downloads, by
  /// whatever name it has here, if there is one.
  var downloads: String? {
    guard let home = environment["HOME"] else { return nil }
    let path = downloadsByName(in: home) ?? "\(home)/Downloads"
    do throws(DiskError) {
      return try calls.openFolder(path, making: false) == nil ? nil : path
    } catch {
      return nil
    }
  }

  /// What `user-dirs.dirs` says of it, which desktops write in the language of their user
  /// (xdg-user-dirs); nil where it says nothing.
  private func downloadsByName(in home: String) -> String? {
    guard let text = userFolders else { return nil }
    let beginning = "XDG_DOWNLOAD_DIR=\""
    let line = text.split(separator: "\n").last { $0.hasPrefix(beginning) }
    guard let value = line?.dropFirst(beginning.count), value.last == "\"" else { return nil }
    let path = String(value.dropLast())
    if path.hasPrefix("$HOME/") { return home + path.dropFirst("$HOME".count) }
    return path.hasPrefix("/") ? path : nil
  }

  private var userFolders: String? {
    do {
      let folder = try Location(of: .settings) { environment[$0] }.base
      let file = try BoundedFile.read("\(folder)/user-dirs.dirs", through: calls)
      return String(decoding: file.bytes, as: UTF8.self)
    } catch {
      return nil  // most have none
    }
  }
}

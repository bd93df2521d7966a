import Foundation

/// The scripts that read mail and Markdown as other programs do. They are read where they lie:
/// a copy made by the build keeps owner and group, which not everybody may give.
enum Readers {
  /// The path of a script in the folder `Readers`.
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Readers/\(name)").path
  }
}

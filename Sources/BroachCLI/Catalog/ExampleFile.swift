import Disk
import Script
import Text
import Words

/// The file of examples beside a set: `mine.examples.yaml` beside `mine.yaml`.
enum ExampleFile {
  private static let ofSet = ".yaml"
  private static let ofExamples = ".examples.yaml"

  /// The path of the set that somebody means: for a file of examples, of the set beside it.
  static func set(meantBy path: String) -> String {
    stem(of: path, before: ofExamples).map { $0 + ofSet } ?? path
  }

  /// The name by which a set goes that stands in a file: the file's, without its ending.
  static func name(of path: String) -> String {
    let set = set(meantBy: path)
    let file = set.split(separator: "/").last.map(String.init) ?? set
    if let stem = stem(of: file, before: ofSet) { return stem }
    let ending = file.lastIndex(of: ".") ?? file.endIndex
    return ending == file.startIndex ? file : String(file[..<ending])
  }

  /// The path of the examples beside a set; nil where the set's name can have none.
  static func path(beside set: String) -> String? {
    guard stem(of: set, before: ofExamples) == nil else { return nil }
    return stem(of: set, before: ofSet).map { $0 + ofExamples }
  }

  /// Reads the examples beside a set.
  /// - Returns: nil where there is no such file.
  static func read(beside set: String) throws(FileError) -> SourceText? {
    guard let path = path(beside: set) else { return nil }
    do throws(FileError) {
      return try BoundedFile.read(path)
    } catch .disk(let error) where error.isMissing {
      return nil
    } catch {
      throw error
    }
  }

  /// The path without an ending, where a name is left before it.
  private static func stem(of path: String, before ending: String) -> String? {
    guard path.hasSuffix(ending) else { return nil }
    let stem = path.dropLast(ending.count)
    return stem.isEmpty || stem.hasSuffix("/") ? nil : String(stem)
  }
}

extension Failure {
  /// A set's file that cannot be read.
  /// - Parameter path: what was typed, which may be the file of its examples.
  static func readingSet(_ error: FileError, meantBy path: String) -> Failure {
    let set = ExampleFile.set(meantBy: path)
    guard set != path, case .disk(let failed) = error, failed.isMissing,
      SiblingPaths.isFile(path)
    else { return .reading(error) }
    return Failure(
      Words.Sets.examplesAlone(path, set: set), help: Words.Sets.nameForSet, .notFound,
      code: .examplesAlone)
  }
}

import BuiltInSets
import Mirror
import Script
import Text
import Walkthrough

/// The mirror that comes with the program, read when somebody first asks for it.
enum BuiltInMirror {
  /// Nil only if the program was built wrongly.
  static let mirror: Mirror? =
    BuiltInSets.text(named: "mirror").flatMap {
      MirrorGuide.read(SourceText(name: "mirror", bytes: $0)).value
    }.map { Mirror($0) }
}

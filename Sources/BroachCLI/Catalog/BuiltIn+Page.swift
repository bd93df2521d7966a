import BuiltInSets
import Page
import Words

#if Page
  import BuiltInPage
#endif

extension BuiltIn {
  /// What every page carries beside its sets.
  /// - Throws: `Failure` where this build has no core for pages.
  static func pageParts() throws(Failure) -> PageParts {
    #if Page
      guard let core = BuiltInPage.core else {
        throw Failure(Words.Pages.noCore, help: Words.Pages.otherToolchain, .notInBuild)
      }
      return PageParts(
        core: core, guides: BuiltInPage.guides, unpacker: BuiltInPage.unpacker,
        style: BuiltInPage.style, script: BuiltInPage.script)
    #else
      throw Failure(Words.Pages.leftOut, help: Words.Pages.howToBuild, .notInBuild)
    #endif
  }

  /// What the page on which sets are written carries beside that.
  /// - Throws: `Failure` where this build has no core for it.
  static func writingParts() throws(Failure) -> WritingParts {
    #if Page
      guard let core = BuiltInPage.writingCore else {
        throw Failure(Words.Pages.noCore, help: Words.Pages.otherToolchain, .notInBuild)
      }
      return WritingParts(
        core: core, style: BuiltInPage.writingStyle, script: BuiltInPage.writingScript)
    #else
      throw Failure(Words.Pages.leftOut, help: Words.Pages.howToBuild, .notInBuild)
    #endif
  }

  /// The text of a set that comes with the program; nil if there is none of that name.
  static func text(of name: String) -> [UInt8]? { BuiltInSets.text(named: name) }
}

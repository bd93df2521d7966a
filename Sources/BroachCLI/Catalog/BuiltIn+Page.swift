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

  /// The text of a set that comes with the program; nil if there is none of that name.
  static func text(of name: String) -> [UInt8]? { BuiltInSets.text(named: name) }
}

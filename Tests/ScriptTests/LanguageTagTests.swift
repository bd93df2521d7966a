import Testing

@testable import Script

@Suite("A language tag")
struct LanguageTagTests {
  @Test(
    "is of a language that runs from right to left",
    arguments: [
      "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
      "AR", " he ", "ar-EG", "fa_AF", "ur-Arab", "uz-Arab-AF", "pa-arab", "ff-Adlm", "yi-Hebr",
      "mid-Mand", "man-Nkoo", "rhg-Rohg", "smp-Samr", "aii-Syrc", "dv-Thaa",
    ])
  func rightToLeft(tag: String) {
    #expect(LanguageTag.isRightToLeft(tag))
  }

  @Test(
    "is of one that runs from left to right",
    arguments: [
      nil, "", "en", "de-CH", "pt-BR", "ku", "az", "arn", "art", "hebr", "uz-Latn", "ar-Latn",
      "he-latn-IL", "fa-Cyrl", "en-GB-oxendict",
    ] as [String?])
  func leftToRight(tag: String?) {
    #expect(!LanguageTag.isRightToLeft(tag))
  }

  @Test(
    arguments: [
      (nil, "en"), ("", "en"), (" ", "en"), ("pt-BR", "pt"), ("pt_BR", "pt"), ("DE", "de"),
      ("zh-Hant-TW", "zh"), (" nl ", "nl"), ("-x", ""),
    ] as [(String?, String)])
  func `begins with its language`(tag: String?, language: String) {
    #expect(LanguageTag.primary(tag) == language)
  }
}

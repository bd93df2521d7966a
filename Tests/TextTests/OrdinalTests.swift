import Testing
import Text

@Suite("Numbers that name one of several things")
struct OrdinalTests {
  @Test(arguments: [("1", 0), ("12", 11), ("007", 6), ("999999999", 999_999_998)])
  func `a number counted from 1 gives a place counted from 0`(text: String, place: Int) {
    #expect(Ordinal.place(text) == place)
    #expect(Ordinal.place(text[...]) == place)
  }

  @Test(arguments: [
    "", "0", "000", "-1", "+1", " 1", "1.", "1a", "١", "１", "1000000000", "-9223372036854775808",
    "9223372036854775808",
  ])
  func `anything else names nothing`(text: String) {
    #expect(Ordinal.place(text) == nil)
  }
}

import TestSupport
import Testing

@testable import Script

@Suite("A table of words")
struct WordTableTests {
  @Test func `finds each key and nothing else`() {
    var table = WordTable()
    let words = (0..<500).map { "key-\($0)" }
    for word in words { table.add(KeyName(word.utf8)) }
    table.add(KeyName("key-7".utf8))
    #expect(table.count == 500)
    for (number, word) in words.enumerated() {
      #expect(table[KeyName(word.utf8)].number == number)
    }
    for word in ["key-500", "key", "", "key-7 "] { #expect(!table[KeyName(word.utf8)].isKnown) }
  }

  @Test(arguments: [
    "", "a", "eightlet", "nineletts", "sixteen-letters!", "more than sixteen of them",
  ])
  func `packs a word alike byte by byte and eight at a time`(word: String) {
    for padding in ["", "0123456789abcdef"] {
      let bytes = Array((word + padding).utf8)
      #expect(KeyName(bytes.span, 0..<word.utf8.count) == KeyName(word.utf8))
    }
  }

  @Test func `takes two words for one only where they are, or are too long`() {
    let words = ["", "a", "b", "aa", "ab", "ba", "eightlet", "eightlett", "sixteen-letters!"]
    for (place, word) in words.enumerated() {
      for other in words[..<place] { #expect(KeyName(word.utf8) != KeyName(other.utf8)) }
    }
    let long = KeyName("seventeen-letters".utf8)
    #expect(long == KeyName("another-long-word-of-many-letters".utf8))
    #expect(words.allSatisfy { KeyName($0.utf8) != long })
  }
}

@Suite("Values by name")
struct RegisterTests {
  @Test(arguments: [1, 16, 17, 33, 2_000])
  func `are found, few or many`(count: Int) {
    var register = Register<Int>()
    for number in 0..<count {
      let earlier = register.add(number, as: "name-\(number)")
      #expect(earlier == nil)
    }
    for number in 0..<count { #expect(register["name-\(number)"] == number) }
    #expect(register["name-\(count)"] == nil)
    #expect(register[""] == nil)
    #expect(register.names.count == count)
  }

  @Test(arguments: [3, 40]) func `are given once`(count: Int) {
    var register = Register<Int>()
    for number in 0..<count { _ = register.add(number, as: "name-\(number)") }
    let earlier = register.add(-1, as: "name-2")
    #expect(earlier == 2)
    #expect(register["name-2"] == 2)
    #expect(register.names.count == count)
  }

  @Test func `are found like those of a dictionary`() {
    var numbers = SeededNumbers()
    var register = Register<Int>()
    var known: [String: Int] = [:]
    for number in 0..<3_000 {
      let name = String(Int.random(in: 0..<2_000, using: &numbers), radix: 36)
      let earlier = register.add(number, as: name)
      #expect(earlier == known[name])
      if known[name] == nil { known[name] = number }
    }
    for (name, number) in known { #expect(register[name] == number) }
  }
}

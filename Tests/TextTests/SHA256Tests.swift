import TestSupport
import Testing
import Text

struct SHA256Tests {
  /// The examples of FIPS 180-4, nothing at all, and a message of many blocks.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `the digest is that of the standard`(message: String, wanted: String) {
    #expect(hex(message.utf8) == wanted)
  }

  @Test(.enabled(if: Tool.exists("sha256sum")), .timeLimit(.minutes(15)))
  func `sha256sum gives the same at every length around a block's end`() throws {
    let tool = try #require(Tool("sha256sum"))
    for length in Array(0...3) + Array(54...66) + Array(118...130) {
      let message = String(repeating: "x", count: length)
      let shown = try tool.run([], input: message).output
      #expect(shown.hasPrefix(hex(message.utf8)), "\(length) bytes")
    }
  }

  private func hex(_ message: some Collection<UInt8>) -> String {
    SHA256.digest(of: message).map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }.joined()
  }
}

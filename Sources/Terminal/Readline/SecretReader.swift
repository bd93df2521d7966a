import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Asks for a line that is not shown and that no library keeps.
struct SecretReader {
  let input: Input
  let output: Output

  /// Asks once. Backspace takes a character back, Ctrl-U all of them.
  func ask(_ request: LineRequest) -> LineReply {
    var before = termios()
    guard tcgetattr(input.descriptor, &before) == 0 else { return .left(.hungUp, draft: "") }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON)
    silent.c_lflag |= tcflag_t(NOFLSH)
    silent.c_iflag &= ~tcflag_t(ICRNL)
    tcsetattr(input.descriptor, TCSADRAIN, &silent)
    defer { tcsetattr(input.descriptor, TCSADRAIN, &before) }
    output.writePrompt(request.prompt)
    defer { output.write() }
    var secret: [UInt8] = []
    while true {
      if let reply = take(Exchange.keys.takeAll(), into: &secret) { return reply }
      let arrival = input.wait()
      Exchange.keys.add(arrival.bytes)
      if let reply = take(Exchange.keys.takeAll(), into: &secret) { return reply }
      if let departure = arrival.signals.lazy.compactMap(Signals.departure).first {
        return .left(departure, draft: "")
      }
      if arrival.isEnd { return .left(.hungUp, draft: "") }
    }
  }

  private func take(_ keys: [UInt8], into secret: inout [UInt8]) -> LineReply? {
    for (index, key) in keys.enumerated() {
      switch key {
      case 0x0A, 0x0D:
        Exchange.keys.add(keys[(index + 1)...])
        return .answered(String(typed: secret), wasPasted: false)
      case 0x04 where secret.isEmpty:
        Exchange.keys.add(keys[(index + 1)...])
        return .left(.endOfInput, draft: "")
      case 0x08, 0x7F: removeLastCharacter(of: &secret)
      case 0x15: secret = []
      default: secret.append(key)
      }
    }
    return nil
  }

  private func removeLastCharacter(of secret: inout [UInt8]) {
    while let byte = secret.popLast(), byte & 0xC0 == 0x80 {}
  }
}

import CReadline

extension ReadlineSession {
  /// Binds what this program means by a key, over readline's defaults and the person's inputrc.
  static func bindKeys() {
    broach_unbind_dangers()
    for key: Int32 in [0x0A, 0x0D] {
      broach_bind_key(key) { _, _ in act { $0.enter() } }
      // With Alt it breaks a line elsewhere, and to readline it would mean another way of editing.
      broach_bind_meta_key(key) { _, _ in act { $0.enter() } }
    }
    broach_bind_key(0x04) { _, _ in act { $0.finish() } }
    for up in ["\\e[A", "\\eOA", "\\C-p"] {
      broach_bind_sequence(up) { _, _ in act { $0.move(-1) } }
    }
    for down in ["\\e[B", "\\eOB", "\\C-n"] {
      broach_bind_sequence(down) { _, _ in act { $0.move(1) } }
    }
    for start in ["\\e[H", "\\eOH", "\\e[1~", "\\C-a"] {
      broach_bind_sequence(start) { _, _ in act { $0.moveToLineStart() } }
    }
    for end in ["\\e[F", "\\eOF", "\\e[4~", "\\C-e"] {
      broach_bind_sequence(end) { _, _ in act { $0.moveToLineEnd() } }
    }
    // Insert would make what is typed take the place of words that stand there.
    broach_bind_sequence("\\e[2~") { _, _ in 0 }
    broach_bind_sequence("\\C-k") { _, _ in act { $0.cutToLineEnd() } }
    broach_bind_sequence("\\C-u") { _, _ in act { $0.cutToLineStart() } }
    bindViCommands()
  }

  private static func bindViCommands() {
    broach_bind_vi_command(Int32(UInt8(ascii: "k"))) { _, _ in act { $0.move(-1) } }
    broach_bind_vi_command(Int32(UInt8(ascii: "j"))) { _, _ in act { $0.move(1) } }
    broach_bind_vi_command(Int32(UInt8(ascii: "-"))) { _, _ in act { $0.move(-1) } }
    broach_bind_vi_command(Int32(UInt8(ascii: "+"))) { _, _ in act { $0.move(1) } }
  }
}

/// What a bound key does to the question being asked; always 0, for "done".
private func act(_ action: (Exchange) -> Void) -> Int32 {
  if let exchange = ReadlineSession.shared.exchange { action(exchange) }
  return 0
}

#if hasFeature(Embedded)

  // Swift writes out how two texts are compared at each of five hundred places where that is done; here
  // it stands once.
  extension String {
    @inline(never)
    static func == (left: String, right: String) -> Bool { isEqual(left, right) }

    @inline(never)
    static func != (left: String, right: String) -> Bool { !isEqual(left, right) }

    @inline(never)
    static func ~= (pattern: String, text: String) -> Bool { isEqual(pattern, text) }
  }

  private func isEqual<Text: Equatable>(_ left: Text, _ right: Text) -> Bool { left == right }

#endif

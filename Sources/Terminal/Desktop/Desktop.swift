import Disk

/// The desktop, which opens files and links with whatever program the person has for them.
package struct Desktop {
  /// What came of it.
  package enum Result: Hashable, Sendable {
    /// It was handed over; what the program made of it, nobody says.
    case handedOver
    /// The desktop says that it could not.
    case refused
    /// There is no desktop here, or none that opens anything.
    case none
  }

  private let environment: Environment
  private let calls: SystemCalls
  private let limit: Int

  /// The desktop that the surroundings lead to.
  /// - Parameter limit: how long it may take to say that it cannot, in milliseconds. Some desktops
  ///   come back only when the program that they opened ends; it is let be.
  package init(
    in environment: Environment, through calls: SystemCalls = .real, limit: Int = 3_000
  ) {
    (self.environment, self.calls, self.limit) = (environment, calls, limit)
  }

  /// Whether there is one. Without a screen `xdg-open` would take the terminal for a browser of its
  /// own.
  package var isThere: Bool { opener != nil }

  /// Opens a file or a link. Other users of the machine may see it in the list of processes as long
  /// as that takes.
  package func open(_ what: String) -> Result {
    guard let opener else { return .none }
    switch opener.run([what], limit: limit, afterwards: .letBe) {
    case .done, .goesOn: return .handedOver
    case .failed: return .refused
    }
  }

  private var opener: HelperProgram? {
    if environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"] != nil,
      let opener = HelperProgram("xdg-open", in: environment, through: calls)
    {
      return opener
    }
    #if canImport(Darwin)
      return HelperProgram("open", in: environment, through: calls)
    #else
      return nil
    #endif
  }
}

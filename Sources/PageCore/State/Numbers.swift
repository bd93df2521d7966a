/// The numbers by which the page tells what was pressed. None is used twice, so that a tap that
/// comes late does nothing.
struct Numbers: Sendable {
  private var last = 0
  private var numbers: [Action: Int] = [:]
  private var actions: [Int: Action] = [:]

  /// The number of an action on this screen.
  mutating func number(_ action: Action) -> Int {
    if let number = numbers[action] { return number }
    last += 1
    numbers[action] = last
    actions[last] = action
    return last
  }

  /// The number of an action, if it is on this screen.
  func find(_ action: Action) -> Int? { numbers[action] }

  /// What a number stands for; nil for one that is not on this screen.
  func action(_ number: Int) -> Action? { actions[number] }

  /// Another screen begins.
  mutating func renew() {
    numbers = [:]
    actions = [:]
  }
}

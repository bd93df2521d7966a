import PhoneCode
import Terminal
import Text
import Words

/// A code on the screen, for a phone's camera.
struct CodeView {
  /// Why it is not shown.
  enum Obstacle: Hashable {
    case tooLong
    /// Nobody looks, or the terminal cannot draw.
    case noScreen
    case window(rows: Int, columns: Int, has: Size)

    /// What to do about it.
    var words: Phrase {
      switch self {
      case .tooLong: Words.Export.codeTooLong
      case .noScreen: Words.Export.codeNoScreen
      case .window(let rows, let columns, let has):
        Words.Export.codeNeeds(rows: rows, columns: columns, has: (has.rows, has.columns))
      }
    }
  }

  /// The size of a window.
  struct Size: Hashable {
    let rows, columns: Int
  }

  /// Rows for what stands above it, and for where Enter is pressed.
  private static let others = 3

  private let code: PhoneCode?
  private let output: Output

  /// The code of a link, on an output.
  init(_ link: String, on output: Output) {
    self.output = output
    code = PhoneCode(link)
  }

  /// Why it cannot be shown now; nil if it can.
  var obstacle: Obstacle? {
    guard output.canDraw else { return .noScreen }
    guard let code else { return .tooLong }
    let size = Size(rows: output.height, columns: output.windowWidth)
    let needed = code.rows + Self.others
    return size.rows >= needed && size.columns >= code.columns
      ? nil : .window(rows: needed, columns: code.columns, has: size)
  }

  /// Shows it.
  func show() {
    guard let code else { return }
    output.write(Words.Export.camera)
    output.draw(blackOnWhite: code.lines)
  }
}

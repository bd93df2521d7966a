import Text

/// Asks line by line, where nothing can be edited.
final class PlainReader: LineReader {
  private let output: Output

  init(output: Output) {
    self.output = output
  }

  func ask(_ request: LineRequest) -> LineReply {
    output.write(request.prompt)
    guard let line = readLine() else { return .left(.endOfInput, draft: request.prefill) }
    return request.isCommand(line)
      ? .command(line, draft: request.prefill) : .answered(line, wasPasted: false)
  }
}

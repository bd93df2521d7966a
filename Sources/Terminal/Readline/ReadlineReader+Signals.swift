import CReadline
import LibC

extension ReadlineReader {
  /// Does what signals ask for; says how the person leaves, if they do.
  func act(on signals: [Int32], in exchange: Exchange) -> LineReply.Departure? {
    for signal in signals {
      if let departure = Signals.departure(signal) { return departure }
      switch signal {
      case SIGWINCH: session.drawResized()
      case SIGTSTP: suspend(exchange)
      case SIGCONT where isResumed: isResumed = false  // the end of our own stop
      case SIGCONT: resume(exchange)
      default: break
      }
    }
    return nil
  }

  private func suspend(_ exchange: Exchange) {
    broach_deprep_terminal()
    // A shell around us may have stopped first, and whoever waits for it has taken the terminal:
    // then the system has stopped us just now, and we go on again. Nobody would wake us from a
    // second stop.
    let signals = session.input.takeSignals()
    session.lateSignals += signals.filter { $0 != SIGCONT }
    if signals.contains(SIGCONT) { return resume(exchange) }
    Signals.stop()
    resume(exchange)
    isResumed = true
  }

  /// Takes the terminal again. After a stop that nobody could see coming it is still as the shell
  /// left it, although readline takes it for its own. What was asked is out of sight by now.
  private func resume(_ exchange: Exchange) {
    broach_deprep_terminal()
    broach_prep_terminal(1)
    rl_reset_screen_size()
    broach_fit_window()
    exchange.showAgain()
    rl_forced_update_display()
  }
}

import ArgumentParser

/// In commands, an option is one of the command line; a question's is `Script.Option`.
typealias Option = ArgumentParser.Option

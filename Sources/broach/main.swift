import BroachCLI
import CArguments

Broach.main()

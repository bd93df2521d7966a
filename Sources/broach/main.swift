import BroachCLI

Broach.main()

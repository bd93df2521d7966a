print("broach")

"""English: patterns and phrases only. What they lead to is decided in hearing/."""

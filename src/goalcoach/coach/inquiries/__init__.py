"""What the language model is asked beside the pages of growth. It proposes; nothing follows by itself."""

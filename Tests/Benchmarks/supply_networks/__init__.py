"""Generated supply networks, and other programs' answers to the engine's questions about them."""

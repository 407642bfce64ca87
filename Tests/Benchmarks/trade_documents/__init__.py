"""Fictional trade documents by the thousand, and the same facts read from them with lxml."""

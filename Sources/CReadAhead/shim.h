// The one instruction that Swift has no word for.
#pragma once

/// Asks memory for what stands at an address, and goes on without waiting for it. Any address may be asked for.
static inline void read_ahead(const void *_Nonnull address) { __builtin_prefetch(address); }

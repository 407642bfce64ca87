#ifndef HEADWATER_CZLIB_SHIM_H
#define HEADWATER_CZLIB_SHIM_H

#include <zlib.h>

/* inflateInit2 is a macro, which Swift does not see. 15 + 16: the largest window, in a gzip wrapper. */
static inline int headwater_gunzip_init(z_streamp stream) { return inflateInit2(stream, 15 + 16); }

#endif

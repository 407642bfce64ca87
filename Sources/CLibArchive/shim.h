#ifndef HEADWATER_CLIBARCHIVE_SHIM_H
#define HEADWATER_CLIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif

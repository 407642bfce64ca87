// What Linux does with files that Swift's Glibc module leaves out.
#pragma once
#include <fcntl.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/xattr.h>
#include <unistd.h>

/// Exchanges what two names stand for, in one step. Returns 0, or -1 with errno.
static inline int exchange_names(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2u /* RENAME_EXCHANGE */);
}

/// Length in bytes of the names of the file's extended attributes, access control lists among them; -1 with errno.
static inline ssize_t attribute_names_length(const char *path) { return listxattr(path, NULL, 0); }

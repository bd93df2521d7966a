#ifndef BROACH_CDISK_H
#define BROACH_CDISK_H

/// Whether an open file or folder lies in memory alone; no, where that cannot be told. Swift is
/// given no `fstatfs`.
int broach_is_in_memory(int file);

/// Whether the disk of an open file or folder has no room for this user; no, where that cannot be
/// told. Swift is given no `fstatvfs`.
int broach_is_full(int file);

#endif

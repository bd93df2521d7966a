#include "disk.h"

#include <sys/statvfs.h>

#ifdef __linux__
#include <sys/statfs.h>
#endif

int broach_is_full(int file) {
  struct statvfs status;
  // Where a disk says nothing of its blocks, it is not known to be full.
  return fstatvfs(file, &status) == 0 && status.f_blocks > 0 && status.f_bavail == 0;
}

int broach_is_in_memory(int file) {
#ifdef __linux__
  struct statfs status;
  if (fstatfs(file, &status) != 0) return 0;
  unsigned type = (unsigned)status.f_type;
  return type == 0x01021994u || type == 0x858458f6u;  // tmpfs, ramfs
#else
  (void)file;
  return 0;
#endif
}

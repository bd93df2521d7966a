#include "disk.h"

#ifdef __linux__
#include <sys/statfs.h>
#endif

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

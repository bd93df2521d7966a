#include "arguments.h"

#include <stdlib.h>
#include <unistd.h>

// A constructor is given the words by glibc alone; elsewhere Swift's own way has to do.
#ifdef __GLIBC__

// Swift's own, for whoever knows the words better; missing from its headers.
extern void _swift_stdlib_overrideUnsafeArgvArgc(char **words, int count) __attribute__((weak));

// Before Swift's own constructors.
__attribute__((constructor(101))) static void begin(int count, char **words) {
  if (_swift_stdlib_overrideUnsafeArgvArgc) _swift_stdlib_overrideUnsafeArgvArgc(words, count);
  // A static program ends itself if it cannot find out where it lies, which it would know from
  // /proc; it only looks for a debugger beside it, and there is none.
  if (access("/proc/self/exe", F_OK) != 0) setenv("SWIFT_ROOT", "/", 0);
}

#endif

// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.
#include <stdint.h>

enum { PAGE = 1 << 16 };

// Where what was unpacked begins, and where the next byte of it comes.
extern uint8_t *start, *out;

// Sees to it that there is memory up to an address.
void reach(uintptr_t end);

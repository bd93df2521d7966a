// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.
//
// Puts a module together that `part.c` took apart before it was packed.
#include <stddef.h>
#include <stdint.h>

#include "instructions.h"
#include "unpack.h"

static const uint8_t *lists[LISTS + 1]; // where each is read next
enum { READING = LISTS };
static uint32_t recent[LOCALS_AT_MOST], known;

static uint32_t number_in(int list) {
  uint32_t number = 0, shift = 0;
  do {
    number |= (uint32_t)(*lists[list] & 0x7F) << shift;
    shift += 7;
  } while (*lists[list]++ & 0x80);
  return number;
}

static void copy(int list, uint32_t count) {
  __builtin_memcpy(out, lists[list], count);
  lists[list] += count;
  out += count;
}

static void copy_number(int list) {
  do *out++ = *lists[list];
  while (*lists[list]++ & 0x80);
}

static void put(uint32_t number) {
  for (; number > 0x7F; number >>= 7) *out++ = (uint8_t)(number | 0x80);
  *out++ = (uint8_t)number;
}

// A local, told by how many others were named since it was; 0 for the next that did not come yet.
static void local(void) {
  uint32_t rank = number_in(LOCALS), named = rank ? recent[rank - 1] : known;
  if (!rank) rank = ++known;
  while (--rank) recent[rank] = recent[rank - 1]; // few: cheaper than to have memory moved
  recent[0] = named;
  put(named);
}

static const char *operands_of[256];

static void instruction(uint8_t opcode) {
  const char *what = operands_of[opcode];
  if (opcode == MORE) {
    what = more_operands(*lists[INSTRUCTIONS]);
    copy_number(INSTRUCTIONS);
  }
  for (; *what; what++) {
    switch (*what) {
    case 'n': copy_number(INSTRUCTIONS); break;
    case 'o': copy_number(OFFSETS); break;
    case 'l': local(); break;
    case 't': {
      uint32_t count = number_in(INSTRUCTIONS);
      put(count++);
      while (count--) copy_number(INSTRUCTIONS);
      break;
    }
    default: copy(INSTRUCTIONS, (uint32_t)(*what - '0'));
    }
  }
}

static void function(uint32_t parameters) {
  uint8_t *place = out;
  out += 5; // room for how many bytes it has
  const uint8_t *body = out;
  for (known = 0; known < parameters; known++) recent[known] = known;
  uint32_t groups = number_in(INSTRUCTIONS);
  put(groups);
  while (groups--) {
    copy_number(INSTRUCTIONS);
    copy(INSTRUCTIONS, 1);
  }
  for (uint32_t depth = 1; depth;) {
    uint8_t opcode = *lists[INSTRUCTIONS]++;
    *out++ = opcode;
    depth += (opcode >= 0x02 && opcode <= 0x04) - (opcode == 0x0B);
    instruction(opcode);
  }
  uint32_t count = (uint32_t)(out - body);
  out = place;
  put(count);
  __builtin_memmove(out, body, count);
  out += count;
}

// How many parameters functions of each type have.
static uint32_t parameters[TYPES_AT_MOST];

static void read_types(const uint8_t *from) {
  lists[READING] = from;
  uint32_t count = number_in(READING);
  for (uint32_t type = 0; type < count; type++) {
    lists[READING]++; // the sign of a function
    parameters[type] = number_in(READING);
    lists[READING] += parameters[type];
    uint32_t results = number_in(READING);
    lists[READING] += results;
  }
}

// Goes through the sections before the bodies; leaves what type each function has to be read.
static void read_sections(const uint8_t *from, const uint8_t *end) {
  const uint8_t *functions = end;
  for (from += 8; from < end;) {
    uint8_t kind = *from;
    lists[READING] = from + 1;
    uint32_t count = number_in(READING);
    from = lists[READING];
    if (kind == 1) read_types(from);
    if (kind == 3) functions = from;
    from += count;
  }
  lists[READING] = functions;
  number_in(READING);
}

// Puts together what was unpacked, if it was taken apart; gives how many bytes there are now. They
// begin where `unpack_start` says.
uint32_t unpack_whole(void) {
  if (*start != APART) return (uint32_t)(out - start);
  lists[READING] = start + 1;
  uint32_t functions = number_in(READING), counts[LISTS], all = 0;
  for (int list = 0; list < LISTS; list++) all += counts[list] = number_in(READING);
  for (int opcode = 0; opcode < 256; opcode++) operands_of[opcode] = operands((uint8_t)opcode);
  const uint8_t *next = lists[READING];
  for (int list = 0; list < LISTS; next += counts[list++]) lists[list] = next;
  // No instruction is longer together than apart, but for locals, which may have two bytes for one.
  reach((uintptr_t)out + all + 2 * counts[LOCALS] + (uint32_t)functions * 8 + PAGE);
  const uint8_t *before = lists[BEFORE];
  start = out;
  copy(BEFORE, counts[BEFORE]);
  read_sections(before, before + counts[BEFORE]);
  // The section of the bodies: how many bytes it has is told before it.
  *out++ = 10;
  uint8_t *place = out;
  out += 5;
  const uint8_t *bodies = out;
  put(functions);
  for (; functions; functions--) function(parameters[number_in(READING)]);
  uint32_t count = (uint32_t)(out - bodies);
  out = place;
  put(count);
  __builtin_memmove(out, bodies, count);
  out += count;
  copy(BEHIND, counts[BEHIND]);
  return (uint32_t)(out - start);
}

// Where what was unpacked begins.
const uint8_t *unpack_start(void) { return start; }

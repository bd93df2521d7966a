// Part of broach: GPL-3.0-or-later.
//
// Takes a module of WebAssembly apart, so that it can be packed more tightly, from standard input to
// standard output. Locals and offsets come into lists of their own; a local is told by how many others
// were named since it was, so that what does the same with other locals looks the same. For that,
// locals are numbered in the order in which they come first. `join.c` puts it together again, to what
// is the same program. What is no module, or has something in it that is not known, stays as it is.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "instructions.h"

typedef struct {
  uint8_t *bytes;
  size_t count, room;
} List;

static const uint8_t *at, *end;
static List lists[LISTS];
static List whole; // the module as it came

static void give_up(void) {
  fwrite(whole.bytes, 1, whole.count, stdout);
  exit(0);
}

static void put(List *list, const void *bytes, size_t count) {
  if (list->count + count > list->room) {
    list->room = (list->count + count) * 2;
    list->bytes = realloc(list->bytes, list->room);
    if (!list->bytes) exit(1);
  }
  if (count) memcpy(list->bytes + list->count, bytes, count);
  list->count += count;
}

static void put_number(List *list, uint64_t number) {
  do {
    uint8_t byte = (number & 0x7F) | (number > 0x7F ? 0x80 : 0);
    put(list, &byte, 1);
  } while (number >>= 7);
}

static uint64_t number(void) {
  uint64_t number = 0;
  for (unsigned shift = 0; at < end && shift < 64; shift += 7) {
    number |= (uint64_t)(*at & 0x7F) << shift;
    if (!(*at++ & 0x80)) return number;
  }
  give_up();
  return 0;
}

static void copy_number(List *list) {
  const uint8_t *from = at;
  number();
  put(list, from, (size_t)(at - from));
}

static void copy(List *list, size_t count) {
  if ((size_t)(end - at) < count) give_up();
  put(list, at, count);
  at += count;
}

// MARK: - Locals

static uint8_t types[LOCALS_AT_MOST]; // of the locals of a function as they came
static uint32_t place[LOCALS_AT_MOST]; // the new number of each; 0 for one that did not come yet
static uint32_t inverse[LOCALS_AT_MOST]; // which of them has which number
static uint32_t recent[LOCALS_AT_MOST]; // in the order in which they were named last
static uint32_t parameters, locals, known;

static void name(uint64_t local) {
  if (local >= locals) give_up();
  if (place[local] == 0) {
    inverse[known++] = (uint32_t)local;
    place[local] = known; // one more, as 0 is for none
    memmove(recent + 1, recent, (known - 1) * sizeof *recent);
    recent[0] = (uint32_t)local;
    put_number(&lists[LOCALS], 0);
    return;
  }
  uint32_t rank = 0;
  while (recent[rank] != local) rank++;
  memmove(recent + 1, recent, rank * sizeof *recent);
  recent[0] = (uint32_t)local;
  put_number(&lists[LOCALS], rank + 1);
}

static void begin_function(uint32_t count) {
  locals = known = parameters = count;
  if (count > LOCALS_AT_MOST) give_up();
  for (uint32_t one = 0; one < count; one++) {
    place[one] = one + 1;
    recent[one] = one;
  }
  for (uint64_t groups = number(); groups--;) {
    uint64_t many = number();
    if (at == end || many > LOCALS_AT_MOST - locals) give_up();
    for (uint8_t type = *at++; many--; locals++) {
      types[locals] = type;
      place[locals] = 0;
    }
  }
}

// The types of the locals that are named anywhere, in their new order.
static void put_types(List *list) {
  List groups = {0};
  uint32_t count = 0;
  for (uint32_t one = parameters; one < known;) {
    uint8_t type = types[inverse[one]];
    uint32_t next = one;
    while (next < known && types[inverse[next]] == type) next++;
    put_number(&groups, next - one);
    put(&groups, &type, 1);
    one = next;
    count++;
  }
  put_number(list, count);
  put(list, groups.bytes, groups.count);
  free(groups.bytes);
}

// MARK: - Functions

static void operand(char what, List *code) {
  switch (what) {
  case 'n': copy_number(code); break;
  case 'l': name(number()); break;
  case 'o': copy_number(&lists[OFFSETS]); break;
  case '4': copy(code, 4); break;
  case '8': copy(code, 8); break;
  default: {
    const uint8_t *from = at;
    uint64_t count = number() + 1;
    put(code, from, (size_t)(at - from));
    while (count--) copy_number(code);
  }
  }
}

static void part_function(uint32_t count) {
  const uint8_t *all = end;
  uint64_t size = number();
  if (size > (uint64_t)(all - at)) give_up();
  end = at + size;
  begin_function(count);
  List code = {0};
  uint32_t depth = 1;
  while (depth > 0) {
    if (at == end) give_up();
    uint8_t opcode = *at;
    copy(&code, 1);
    if (opcode >= 0x02 && opcode <= 0x04) depth++;
    if (opcode == 0x0B) depth--;
    const char *what;
    if (opcode == MORE) {
      const uint8_t *from = at;
      what = more_operands((unsigned)number());
      put(&code, from, (size_t)(at - from));
    } else {
      what = operands(opcode);
    }
    if (!what) give_up();
    for (; *what; what++) operand(*what, &code);
  }
  if (at != end) give_up();
  end = all;
  put_types(&lists[INSTRUCTIONS]);
  put(&lists[INSTRUCTIONS], code.bytes, code.count);
  free(code.bytes);
}

// MARK: - The module

static void read_all(void) {
  uint8_t piece[1 << 16];
  size_t count;
  while ((count = fread(piece, 1, sizeof piece, stdin)) > 0) put(&whole, piece, count);
}

static uint32_t parameters_of[TYPES_AT_MOST], types_count;
static List type_of_functions; // a number each

static void read_types(void) {
  uint64_t count = number();
  if (count > TYPES_AT_MOST) give_up();
  for (types_count = 0; types_count < count; types_count++) {
    if (at == end || *at++ != 0x60) give_up();
    uint64_t many = number();
    if (many > LOCALS_AT_MOST) give_up();
    parameters_of[types_count] = (uint32_t)many;
    if (many > (uint64_t)(end - at)) give_up();
    at += many;
    uint64_t results = number();
    if (results > (uint64_t)(end - at)) give_up();
    at += results;
  }
}

static void read_functions(void) {
  for (uint64_t count = number(); count--;) {
    uint32_t type = (uint32_t)number();
    if (type >= types_count) give_up();
    put(&type_of_functions, &type, sizeof type);
  }
}

int main(void) {
  read_all();
  if (whole.count < 8 || memcmp(whole.bytes, "\0asm\1\0\0\0", 8) != 0) give_up();
  at = whole.bytes + 8;
  const uint8_t *all = whole.bytes + whole.count;
  for (;;) {
    end = all;
    if (at == end) give_up();
    const uint8_t *section = at;
    uint8_t kind = *at++;
    uint64_t size = number();
    if (size > (uint64_t)(all - at)) give_up();
    end = at + size;
    if (kind == 1) read_types();
    if (kind == 3) read_functions();
    if (kind == 10) {
      put(&lists[BEFORE], whole.bytes, (size_t)(section - whole.bytes));
      break;
    }
    at = section + 1;
    number();
    at += size;
  }
  uint64_t functions = number();
  if (functions * sizeof(uint32_t) != type_of_functions.count) give_up();
  for (uint64_t one = 0; one < functions; one++) {
    uint32_t type;
    memcpy(&type, type_of_functions.bytes + one * sizeof type, sizeof type);
    part_function(parameters_of[type]);
  }
  if (at != end) give_up();
  put(&lists[BEHIND], at, (size_t)(all - at));

  List head = {0};
  put(&head, (uint8_t[]){APART}, 1);
  put_number(&head, functions);
  for (int list = 0; list < LISTS; list++) put_number(&head, lists[list].count);
  fwrite(head.bytes, 1, head.count, stdout);
  for (int list = 0; list < LISTS; list++) fwrite(lists[list].bytes, 1, lists[list].count, stdout);
  return ferror(stdout) ? 1 : 0;
}

// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.
//
// What Embedded Swift wants of a C library where there is none: memory that is handed out and taken
// back, and little more.
#include <stddef.h>
#include <stdint.h>

// A block is a head of 8 bytes and its room; heads lie 8 bytes before a multiple of 16. Neighbours
// that are free are always one block, so what is given back can be handed out whole again.
typedef struct Block {
  uint32_t before; // how many bytes the block before this one has, its head included; 0: none
  uint32_t size;   // how many bytes this one has, its head included; the lowest bit: it is taken
  struct Block *next, *last; // while it is free: others of about its size
} Block;

enum { HEAD = 8, LEAST = 16, TAKEN = 1, FINE = 3, ROWS = 32 - FINE, PAGE = 1 << 16 };

// Free blocks by size: a row for each power of two, eight lists in it; a bit for each that has one.
static Block *lists[ROWS][1 << FINE];
static uint32_t rows;
static uint8_t filled[ROWS];
static Block *end; // the head at the end of memory, always taken; NULL before the first block

static uint32_t size(const Block *block) { return block->size & ~(uint32_t)TAKEN; }
static Block *after(Block *block) { return (Block *)((char *)block + size(block)); }
static Block *before(Block *block) { return (Block *)((char *)block - block->before); }

static void place(uint32_t bytes, uint32_t *row, uint32_t *list) {
  uint32_t power = 31 - __builtin_clz(bytes);
  *row = power - FINE;
  *list = bytes >> (power - FINE) & ((1 << FINE) - 1);
}

static void put(Block *block) {
  uint32_t row, list;
  place(size(block), &row, &list);
  block->last = NULL;
  block->next = lists[row][list];
  if (block->next) block->next->last = block;
  lists[row][list] = block;
  rows |= (uint32_t)1 << row;
  filled[row] |= 1 << list;
}

static void pull(Block *block) {
  uint32_t row, list;
  place(size(block), &row, &list);
  if (block->next) block->next->last = block->last;
  if (block->last) {
    block->last->next = block->next;
    return;
  }
  lists[row][list] = block->next;
  if (block->next) return;
  filled[row] &= ~(1 << list);
  if (!filled[row]) rows &= ~((uint32_t)1 << row);
}

// A free block of at least so many bytes, in no list any more; NULL if there is none.
static Block *find(uint32_t bytes) {
  uint32_t row, list;
  // Rounded up to the next list, where every block is large enough.
  uint32_t power = 31 - __builtin_clz(bytes);
  place(bytes + ((uint32_t)1 << (power - FINE)) - 1, &row, &list);
  uint32_t here = row < ROWS ? filled[row] >> list << list : 0;
  if (!here) {
    uint32_t above = row + 1 < ROWS ? rows >> (row + 1) << (row + 1) : 0;
    if (!above) return NULL;
    row = __builtin_ctz(above);
    here = filled[row];
  }
  Block *block = lists[row][__builtin_ctz(here)];
  pull(block);
  return block;
}

extern unsigned char __heap_base;

// Makes memory larger by a free block of so many bytes; it is in no list.
static Block *grow(uint32_t bytes) {
  Block *block = end;
  if (!block) { // heads lie 8 bytes before a multiple of 16, where room begins
    uintptr_t start = (((uintptr_t)&__heap_base + HEAD + 15) & ~(uintptr_t)15) - HEAD;
    uintptr_t top = __builtin_wasm_memory_size(0) * PAGE;
    if (top < start + bytes + HEAD
        && __builtin_wasm_memory_grow(0, (start + bytes + HEAD - top + PAGE - 1) / PAGE)
               == (size_t)-1)
      return NULL;
    block = (Block *)start;
    block->before = 0;
  } else {
    uint32_t pages = (bytes + PAGE - 1) / PAGE;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return NULL;
  }
  uintptr_t top = __builtin_wasm_memory_size(0) * PAGE;
  block->size = top - HEAD - (uintptr_t)block;
  end = (Block *)(top - HEAD);
  end->before = block->size;
  end->size = TAKEN;
  if (block->before && !(before(block)->size & TAKEN)) {
    Block *left = before(block);
    pull(left);
    left->size += block->size;
    end->before = left->size;
    block = left;
  }
  return block;
}

static void *take(size_t count) {
  if (count > (size_t)1 << 30) return NULL;
  uint32_t bytes = count + HEAD < LEAST ? LEAST : (count + HEAD + 15) & ~(uint32_t)15;
  Block *block = find(bytes);
  if (!block) block = grow(bytes);
  if (!block) return NULL;
  uint32_t left = size(block) - bytes;
  if (left >= LEAST) {
    block->size = bytes;
    Block *rest = after(block);
    rest->before = bytes;
    rest->size = left;
    after(rest)->before = left;
    put(rest);
  }
  block->size |= TAKEN;
  return (char *)block + HEAD;
}

// Everything lies at a multiple of 16, which is more than anything here asks for.
int posix_memalign(void **memory, size_t align, size_t count) {
  *memory = align <= 16 ? take(count) : NULL;
  return *memory ? 0 : 12;
}

void free(void *memory) {
  if (!memory) return;
  Block *block = (Block *)((char *)memory - HEAD);
  block->size = size(block);
  Block *right = after(block);
  if (!(right->size & TAKEN)) {
    pull(right);
    block->size += right->size;
  }
  if (block->before && !(before(block)->size & TAKEN)) {
    Block *left = before(block);
    pull(left);
    left->size += block->size;
    block = left;
  }
  after(block)->before = block->size;
  put(block);
}

void *memcpy(void *to, const void *from, size_t count) {
  return __builtin_memcpy(to, from, count); // one instruction of WebAssembly
}
void *memmove(void *to, const void *from, size_t count) {
  return __builtin_memmove(to, from, count);
}
void *memset(void *to, int byte, size_t count) { return __builtin_memset(to, byte, count); }
int memcmp(const void *one, const void *other, size_t count) {
  const unsigned char *a = one, *b = other;
  for (; count--; a++, b++)
    if (*a != *b) return *a - *b;
  return 0;
}

// Sets are ordered as they fall out, and nothing that is shown may depend on it.
void arc4random_buf(void *to, size_t count) { memset(to, 7, count); }

// Should a compiler guard its stack all the same.
uintptr_t __stack_chk_guard = 0x5bd1e995;
_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }

// What a trap says before it ends the core; there is nowhere to say it, unless somebody has a place.
__attribute__((weak)) int putchar(int letter) { return letter; }

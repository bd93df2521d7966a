// What Embedded Swift wants of a C library, and reading and writing by WASI: enough to run the
// probe once. Memory is handed out and never taken back.
#include <stddef.h>
#include <stdint.h>

#define WASI(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name)))

typedef struct { void *start; size_t count; } Vector;

WASI(fd_read) extern int fd_read(int file, const Vector *to, size_t count, size_t *done);
WASI(fd_write) extern int fd_write(int file, const Vector *from, size_t count, size_t *done);
WASI(proc_exit) extern _Noreturn void proc_exit(int status);

extern unsigned char __heap_base;
static uintptr_t next;

static void *take(size_t align, size_t size) {
  if (next == 0) next = (uintptr_t)&__heap_base;
  uintptr_t start = (next + align - 1) & ~(uintptr_t)(align - 1);
  next = start + size;
  uintptr_t room = __builtin_wasm_memory_size(0) << 16;
  if (next > room) {
    size_t pages = ((next - room) >> 16) + 256;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return NULL;
  }
  return (void *)start;
}

int posix_memalign(void **memory, size_t align, size_t size) {
  *memory = take(align, size);
  return *memory ? 0 : 12;
}
void free(void *memory) { (void)memory; }

void *memcpy(void *to, const void *from, size_t count) {
  for (size_t at = 0; at < count; at++) ((char *)to)[at] = ((const char *)from)[at];
  return to;
}
void *memmove(void *to, const void *from, size_t count) {
  if (to < from) return memcpy(to, from, count);
  while (count--) ((char *)to)[count] = ((const char *)from)[count];
  return to;
}
void *memset(void *to, int byte, size_t count) {
  while (count--) ((char *)to)[count] = (char)byte;
  return to;
}
int memcmp(const void *one, const void *other, size_t count) {
  const unsigned char *a = one, *b = other;
  for (; count--; a++, b++)
    if (*a != *b) return *a - *b;
  return 0;
}

// Sets are ordered as they fall out, and nothing that is shown may depend on it.
void arc4random_buf(void *to, size_t count) { memset(to, 7, count); }

uintptr_t __stack_chk_guard = 0x5bd1e995;
_Noreturn void __stack_chk_fail(void) { proc_exit(70); }

static void write_all(int file, const unsigned char *bytes, size_t count) {
  while (count > 0) {
    Vector from = {(void *)bytes, count};
    size_t done = 0;
    if (fd_write(file, &from, 1, &done) != 0) proc_exit(74);
    bytes += done;
    count -= done;
  }
}
// What a trap says before it ends the run.
int putchar(int letter) {
  unsigned char byte = letter;
  write_all(2, &byte, 1);
  return letter;
}

// Arithmetic of 128 bits, which the compiler calls where it does not optimise.
typedef unsigned __int128 Wide;
typedef union { Wide all; struct { uint64_t low, high; } half; } Halves;

Wide __ashlti3(Wide number, int bits) {
  Halves from = {number}, to;
  if (bits == 0) return number;
  to.half.low = bits < 64 ? from.half.low << bits : 0;
  to.half.high = bits < 64 ? from.half.high << bits | from.half.low >> (64 - bits)
                           : from.half.low << (bits - 64);
  return to.all;
}
Wide __multi3(Wide a, Wide b) {
  Halves one = {a}, other = {b}, product;
  uint64_t mask = 0xFFFFFFFF;
  uint64_t one_low = one.half.low & mask, one_high = one.half.low >> 32;
  uint64_t other_low = other.half.low & mask, other_high = other.half.low >> 32;
  uint64_t low = one_low * other_low, left = one_high * other_low, right = one_low * other_high;
  uint64_t middle = (low >> 32) + (left & mask) + (right & mask);
  product.half.low = (low & mask) | middle << 32;
  product.half.high = one_high * other_high + (left >> 32) + (right >> 32) + (middle >> 32)
                      + one.half.high * other.half.low + one.half.low * other.half.high;
  return product.all;
}

void put(const unsigned char *bytes, size_t count) { write_all(1, bytes, count); }

extern void run(const unsigned char *bytes, size_t count);

void _start(void) {
  size_t room = 1 << 20, count = 0, done;
  unsigned char *bytes = take(16, room);
  do {
    Vector to = {bytes + count, room - count};
    done = 0;
    if (fd_read(0, &to, 1, &done) != 0 || (count += done) == room) proc_exit(74);
  } while (done > 0);
  run(bytes, count);
}

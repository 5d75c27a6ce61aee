/* The least anybody must do, in C: inflate every entry of each workbook by libdeflate and reckon its CRC, as a reader that
   trusts no file has to. Prints the same line as measure.mjs. cc -O2 floor.c -ldeflate */
#include <libdeflate.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint32_t number(const uint8_t *at, int bytes) {
  uint32_t value = 0;
  for (int i = bytes - 1; i >= 0; i--) value = value << 8 | at[i];
  return value;
}

static uint8_t *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) exit(2);
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  uint8_t *bytes = malloc(*size);
  if (bytes == NULL || fread(bytes, 1, *size, file) != *size) exit(2);
  fclose(file);
  return bytes;
}

static void touch(const uint8_t *zip, size_t size, struct libdeflate_decompressor *inflater) {
  static uint8_t *room = NULL;
  static size_t held = 0;
  const uint8_t *entry = zip + number(zip + size - 6, 4);
  for (uint32_t left = number(zip + size - 12, 2); left > 0; left--) {
    const uint8_t *local = zip + number(entry + 42, 4);
    const uint8_t *packed = local + 30 + number(local + 26, 2) + number(local + 28, 2);
    const size_t small = number(entry + 20, 4), whole = number(entry + 24, 4);
    const uint8_t *plain = packed;
    if (number(entry + 10, 2) == 8) {
      if (whole > held) room = realloc(room, held = whole);
      if (libdeflate_deflate_decompress(inflater, packed, small, room, whole, NULL) != 0) exit(3);
      plain = room;
    }
    if (libdeflate_crc32(0, plain, whole) != number(entry + 16, 4)) exit(4);
    entry += 46 + number(entry + 28, 2) + number(entry + 30, 2) + number(entry + 32, 2);
  }
}

/* The most memory this process held, in kB; see peak.mjs. */
static long peak(void) {
  char line[256];
  long kilobytes = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status != NULL && fgets(line, sizeof line, status))
    if (sscanf(line, "VmHWM: %ld", &kilobytes) == 1) break;
  return kilobytes;
}

/* Paths of the workbooks, one a line. */
int main(int count, char **names) {
  char path[4096];
  FILE *list = count > 1 ? fopen(names[1], "r") : NULL;
  if (list == NULL) return 2;
  struct libdeflate_decompressor *inflater = libdeflate_alloc_decompressor();
  while (fgets(path, sizeof path, list)) {
    size_t size;
    path[strcspn(path, "\n")] = 0;
    uint8_t *zip = contents(path, &size);
    touch(zip, size, inflater);
    free(zip);
  }
  printf("{\"cells\":0,\"peakMb\":%.1f}\n", peak() / 1024.0);
  return 0;
}
